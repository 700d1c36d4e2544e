import { type Neighbours, weakPoints } from '@augenhoehe/graph';
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
  const links = cutpoints
    .toSorted((a, b) => degree(around, b) - degree(around, a))
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

function degree({ starts }: Neighbours, actor: number): number {
  return (starts[actor + 1] ?? 0) - (starts[actor] ?? 0);
}

/** Everybody that hangs on it but the largest part of them, ascending. */
function behindCut(around: Neighbours, cut: number): number[] {
  const met = new Uint8Array(around.starts.length - 1);
  met[cut] = 1;
  const parts = [...neighboursOf(around, cut)].flatMap((start) =>
    met[start] === 1 ? [] : [reachedFrom(around, start, met)],
  );
  const largest = parts.reduce<readonly number[]>(
    (best, part) => (part.length > best.length ? part : best),
    [],
  );
  return parts
    .filter((part) => part !== largest)
    .flat()
    .toSorted((a, b) => a - b);
}

function reachedFrom({ starts, targets }: Neighbours, start: number, met: Uint8Array): number[] {
  const reached = [start];
  met[start] = 1;
  for (const actor of reached) {
    for (let arc = starts[actor] ?? 0; arc < (starts[actor + 1] ?? 0); arc += 1) {
      const next = targets[arc] ?? actor;
      if (met[next] === 1) continue;
      met[next] = 1;
      reached.push(next);
    }
  }
  return reached;
}

function neighboursOf({ starts, targets }: Neighbours, actor: number): Int32Array {
  return targets.subarray(starts[actor], starts[actor + 1]);
}
