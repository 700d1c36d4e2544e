import { warmestPath } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import { graphOf } from '../figures/graph-of.ts';
import { isContested } from '../../inventory/index.ts';
import type { Network, NetworkActor } from '../network.ts';

/** Over whom one is best introduced, both ends included: strong ties count as short. `null`: no way. */
export function wayTo(
  { actors, ties }: Network,
  from: ActorId,
  to: ActorId,
): NetworkActor[] | null {
  const { around } = graphOf({ actors, ties: ties.filter((tie) => !isContested(tie)) });
  const [start, end] = [from, to].map((id) => actors.findIndex((actor) => actor.id === id));
  if (start === undefined || end === undefined || start < 0 || end < 0) return null;
  return warmestPath(around, start, end)?.flatMap((place) => actors[place] ?? []) ?? null;
}
