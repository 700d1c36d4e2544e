import { componentOf, degree, type Neighbours, weakPoints } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import { graphOf } from '../figures/graph-of.ts';
import type { NetworkActor, NetworkTie } from '../network.ts';

/** An actor over whom alone some others are connected with the rest. */
export interface SoleLink {
  readonly actor: ActorId;
  /** Who would be cut off without it, in the order given. */
  readonly behind: readonly ActorId[];
}

/** So many are looked at, those with the most ties first: each takes a walk through the net. */
const lookedAtMost = 200;

/** Those first behind whom most stand, equal ones in the order given. */
export function soleLinks(
  actors: readonly Pick<NetworkActor, 'id'>[],
  ties: readonly NetworkTie[],
): { readonly count: number; readonly links: readonly SoleLink[] } {
  const ids = actors.map(({ id }) => id);
  const { around } = graphOf({ actors, ties });
  const { cutpoints } = weakPoints(around);
  const partners = degree(around);
  const links = cutpoints
    .toSorted((a, b) => (partners[b] ?? 0) - (partners[a] ?? 0))
    .slice(0, lookedAtMost)
    .toSorted((a, b) => a - b)
    .flatMap((cut): SoleLink[] => {
      const actor = ids[cut];
      const behind = behindCut(around, cut).flatMap((place) => ids[place] ?? []);
      return actor === undefined ? [] : [{ actor, behind }];
    })
    .toSorted((a, b) => b.behind.length - a.behind.length);
  return { count: cutpoints.length, links };
}

/** Everybody that hangs on it but the largest part of them, ascending. */
function behindCut(around: Neighbours, cut: number): number[] {
  const gone = new Uint8Array(around.starts.length - 1);
  gone[cut] = 1;
  const partOf = componentOf(around, gone);
  const members = new Map<number, number[]>();
  for (const neighbour of around.targets.subarray(around.starts[cut], around.starts[cut + 1])) {
    members.set(partOf[neighbour] ?? 0, []);
  }
  for (const [actor, part] of partOf.entries()) members.get(part)?.push(actor);
  const parts = [...members.values()];
  const largest = parts.reduce((best, part) => (part.length > best.length ? part : best), []);
  return parts
    .filter((part) => part !== largest)
    .flat()
    .toSorted((a, b) => a - b);
}
