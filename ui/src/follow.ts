// Where the focus goes when a decision takes away the control that was pressed for it.
import type { Decision } from './decide';

// The control that takes its place, and the card that it is in.
export type Place = { control: string | undefined; card: string | undefined };

const hook = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const CONTROLS =
  'button:not(:disabled), summary, input:not([type="radio"]):not(:disabled), input:checked:not(:disabled)';

// Asked before the decision is shown: afterwards the control that was pressed is gone.
export function placeAfter(decision: Decision): Place {
  switch (decision.is) {
    case 'leave': {
      const card = hook(`leave-${decision.name}`)?.closest<HTMLElement>('[data-testid^="card-"]');
      return { control: `take-${decision.name}`, card: card?.dataset.testid };
    }
    case 'mute':
      return { control: `warn-${decision.item}`, card: `card-${decision.item}` };
    case 'warn':
      return { control: `mute-${decision.item}`, card: `card-${decision.item}` };
    case 'ask':
      return { control: undefined, card: `card-${decision.items[0]}` };
  }
}

// Where what had the focus was locked, hidden or done with meanwhile: in its card if that still stands, else on top.
export function followLock(card: string | undefined): void {
  const active = document.activeElement;
  if (active?.isConnected && active !== document.body && !active.matches(':disabled')) return;
  const inside = card ? hook(card)?.querySelector<HTMLElement>(CONTROLS) : null;
  const next = inside ?? document.querySelector<HTMLElement>('h1');
  next?.focus();
}

// Only where nothing has the focus any more.
export function follow({ control, card }: Place): void {
  const candidates = [control ? hook(control) : null, card ? hook(card)?.querySelector<HTMLElement>(CONTROLS) : null];
  for (const candidate of candidates) {
    if (document.activeElement?.isConnected && document.activeElement !== document.body) return;
    candidate?.focus();
  }
}
