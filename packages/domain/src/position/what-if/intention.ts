import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { applyDraft } from './apply-draft.ts';
import type { DraftSteps } from './draft-step.ts';

/** Somebody's wish to be tied, from whom to whom. */
export interface Intention {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Whether these two have such a wish already, whoever wishes. */
  readonly isKnown: boolean;
}

/** The added ties of a draft as wishes, each pair once; those that end within the draft are none. */
export function intentionsOf(network: Network, steps: DraftSteps): readonly Intention[] {
  const drafted = applyDraft(network, steps);
  const wished = new Set(network.ties.filter(({ type }) => type === 'wunsch').map(pairOf));
  const added = drafted.network.ties.filter(({ id }) => drafted.marks.added.has(id));
  const byPair = new Map(added.map((tie) => [pairOf(tie), tie]));
  return [...byPair].map(([pair, { from, to }]) => ({ from, to, isKnown: wished.has(pair) }));
}

/** The same whichever way it points. */
export function pairOf({ from, to }: Pick<Intention, 'from' | 'to'>): string {
  return [from, to].sort().join(' ');
}
