import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import { isContested } from '../../inventory/index.ts';
import { type NetworkTie, partnerIn } from '../network.ts';
import { dependenciesOf, type DependencyKind } from './dependencies-of.ts';

/** A reason to ask „Wie wirkt das auf Ihre Neutralität?“. */
export type NeutralityQuestion =
  /** Somebody on whom we depend is in competition or conflict with a partner of ours. */
  | {
      readonly reason: 'dependency';
      readonly on: ActorId;
      readonly kind: DependencyKind;
      readonly rival: ActorId;
      readonly contest: NetworkTie['type'];
    }
  /** We are so ourselves. */
  | { readonly reason: 'own'; readonly rival: ActorId; readonly contest: NetworkTie['type'] };

/** Rooms bind less than money and instructions: who lends a room is not asked about. */
function isBinding(kind: DependencyKind): boolean {
  return kind !== 'ressource';
}

/** Where others could doubt that one is neutral, and so it is better said openly. */
export function neutralityQuestions(
  me: ActorId,
  ties: readonly NetworkTie[],
): NeutralityQuestion[] {
  const known = ties.filter(isTied);
  const contested = known.filter(isContested);
  const partners = new Set(
    known.filter(({ from, to }) => [from, to].includes(me)).map((tie) => partnerIn(tie, me)),
  );
  function rivalsOf(id: ActorId) {
    return contested
      .filter(({ from, to }) => [from, to].includes(id))
      .map((tie) => ({ rival: partnerIn(tie, id), contest: tie.type }));
  }
  const binding = dependenciesOf(me, known).filter(({ isOurs, kind }) => isOurs && isBinding(kind));
  return [
    ...binding.flatMap(({ partner: on, kind }) =>
      rivalsOf(on)
        .filter(({ rival }) => partners.has(rival))
        .map((rival) => ({ reason: 'dependency' as const, on, kind, ...rival })),
    ),
    ...rivalsOf(me).map((rival) => ({ reason: 'own' as const, ...rival })),
  ];
}
