import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import { type NetworkTie, partnerIn } from '../network.ts';
import { tiesByActor } from '../steps-from.ts';

/** Who has partners in both groups, and how many pairs could meet over it. */
export interface Connector {
  readonly actor: ActorId;
  readonly pairs: number;
}

/** With whom each actor that has any tie is tied. */
export type Partners = ReadonlyMap<ActorId, readonly ActorId[]>;

export function partnersOf(ties: readonly NetworkTie[]): Partners {
  const known = tiesByActor(ties.filter(isTied));
  return new Map(
    [...known].map(([actor, own]) => [
      actor,
      [...new Set(own.map((tie) => partnerIn(tie, actor)))],
    ]),
  );
}

/** Most pairs first, equal ones by id. */
export function connectorsBetween(
  one: ReadonlySet<ActorId>,
  other: ReadonlySet<ActorId>,
  known: Partners,
): Connector[] {
  return [...known]
    .map(([actor, partners]) => {
      const [inOne, inOther] = [one, other].map(
        (group) => partners.filter((id) => group.has(id)).length,
      );
      return { actor, pairs: (inOne ?? 0) * (inOther ?? 0) };
    })
    .filter(({ pairs }) => pairs > 0)
    .toSorted((a, b) => b.pairs - a.pairs || (a.actor < b.actor ? -1 : 1));
}
