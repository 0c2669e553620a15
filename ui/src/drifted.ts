// What became of a thing that set-up put, in words.
import type { Drift, Owner } from './bindings';
import { foundText } from './found';
import { t } from './text';

export function ownerName(owner: Owner): string {
  switch (owner.is) {
    case 'product':
      return t(`product.${owner.product}`);
    case 'app':
      return owner.name;
    case 'package':
      return owner.id;
    case 'account':
      return t('product.other_account', { user: owner.name });
    case 'unknown':
      return t('product.somebody');
  }
}

// The last name of a path, by which people decide about it.
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

// A day, as it is written in the language of the page.
export function dayOf(seconds: number): string {
  const language = document.documentElement.lang || 'en';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(seconds * 1000);
}

// What happened, whose it is now, and since when set-up knows it.
export function driftText({ cause, owner, since }: Drift): string {
  const what = owner ? t('drift.owner', { owner: ownerName(owner) }) : t(`drift.${cause}`);
  return since === undefined ? what : `${what} ${t('drift.since', { day: dayOf(since) })}`;
}

export function expectedText({ expected }: Drift): string {
  return t('drift.expected', { what: foundText(expected) });
}

export function thereText({ found }: Drift): string {
  return t('drift.found', { what: foundText(found) });
}
