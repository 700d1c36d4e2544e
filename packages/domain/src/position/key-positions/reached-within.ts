import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import type { Network, NetworkActor } from '../network.ts';
import { stepsFrom } from '../steps-from.ts';

/** Whom these actors together reach within so many steps, themselves left out; by name. */
export function reachedWithin(
  { actors, ties }: Network,
  ids: readonly ActorId[],
  steps: number,
): NetworkActor[] {
  const tied = ties.filter(isTied);
  const reached = new Set(ids.flatMap((id) => [...stepsFrom(id, tied, steps).keys()]));
  return actors.filter(({ id }) => reached.has(id) && !ids.includes(id));
}
