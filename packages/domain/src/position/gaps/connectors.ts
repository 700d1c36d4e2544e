import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import { type NetworkTie, partnerIn } from '../network.ts';
import { tiesByActor } from '../steps-from.ts';

/** Who has partners in both groups, and how many pairs could meet over it. */
export interface Connector {
  readonly actor: ActorId;
  readonly pairs: number;
}

/** Most pairs first, equal ones by id. */
export function connectorsBetween(
  one: ReadonlySet<ActorId>,
  other: ReadonlySet<ActorId>,
  ties: readonly NetworkTie[],
): Connector[] {
  const known = tiesByActor(ties.filter(isTied));
  return [...known]
    .map(([actor, own]) => {
      const partners = [...new Set(own.map((tie) => partnerIn(tie, actor)))];
      const [inOne, inOther] = [one, other].map(
        (group) => partners.filter((id) => group.has(id)).length,
      );
      return { actor, pairs: (inOne ?? 0) * (inOther ?? 0) };
    })
    .filter(({ pairs }) => pairs > 0)
    .toSorted((a, b) => b.pairs - a.pairs || (a.actor < b.actor ? -1 : 1));
}
