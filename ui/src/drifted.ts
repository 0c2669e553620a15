// What became of a thing that set-up put, in words.
import type { Drift, Owner } from './bindings';
import { foundText } from './found';
import { day, sentence, t } from './text';

export function ownerName(owner: Owner): string {
  switch (owner.is) {
    case 'iechor':
      return 'iEchor';
    case 'product':
      return t(`product-${owner.product}`);
    case 'app':
      return t('owner-app', { name: owner.name });
    case 'package':
      return t('owner-package', { id: owner.id });
    case 'account':
      return t('product-other_account', { user: owner.name });
    case 'unknown':
      return t('owner-unknown');
  }
}

// The last name of a path, by which people decide about it.
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

// What happened, whose it is now, and since when set-up knows it.
export function driftText({ cause, owner, since: seconds }: Drift): string {
  if (cause === 'never_made') return t('drift-never_made');
  const who = owner ? ownerName(owner) : null;
  if (seconds === undefined) return who ? sentence(t('drift-owner-plain', { owner: who })) : t(`drift-plain-${cause}`);
  const since = day(seconds);
  return who ? sentence(t('drift-owner', { owner: who, since })) : t(`drift-${cause}`, { since });
}

export function expectedText({ expected }: Drift): string {
  return t('drift-expected', { what: foundText(expected) });
}

export function thereText({ found }: Drift): string {
  return t('drift-found', { what: foundText(found) });
}
