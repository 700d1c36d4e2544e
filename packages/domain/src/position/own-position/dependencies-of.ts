import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import { type NetworkTie, partnerIn } from '../network.ts';

/** Ties by which one depends on the other, the heaviest first. */
export const dependencyKinds = ['traeger', 'finanzierung', 'auftrag', 'ressource'] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

export interface Dependency {
  readonly kind: DependencyKind;
  readonly partner: ActorId;
  /** Whether we depend on the partner, not the partner on us. */
  readonly isOurs: boolean;
  readonly tie: NetworkTie;
}

/**
 * Who carries, funds or commissions whom, or gives room: such a tie starts at the one who gives. Those
 * on whom we depend come first, then by kind and by strength.
 */
export function dependenciesOf(me: ActorId, ties: readonly NetworkTie[]): Dependency[] {
  return ties
    .filter((tie) => isTied(tie) && [tie.from, tie.to].includes(me))
    .flatMap((tie): Dependency[] => {
      const kind = dependencyKinds.find((known) => known === tie.type);
      if (kind === undefined) return [];
      return [{ kind, partner: partnerIn(tie, me), isOurs: tie.to === me, tie }];
    })
    .toSorted(
      (a, b) =>
        Number(b.isOurs) - Number(a.isOurs) ||
        dependencyKinds.indexOf(a.kind) - dependencyKinds.indexOf(b.kind) ||
        b.tie.level - a.tie.level,
    );
}
