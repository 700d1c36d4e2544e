import type { Neighbours } from './network.ts';

/**
 * The way from one actor to another that costs least where a strong tie costs little: Σ 1 / weight is
 * smallest. It may have more steps than the shortest one. Of equal ways the one with fewer steps, then
 * the one over the first actors. `null` where there is none.
 *
 * Newman, M. E. J. (2001): Scientific collaboration networks II. Physical Review E 64, 016132; found
 * after Dijkstra, E. W. (1959): A note on two problems in connexion with graphs. Numerische Mathematik
 * 1, 269–271. Give `around`, or `out` to follow the arrows. Time O(n² + m).
 */
export function warmestPath(neighbours: Neighbours, from: number, to: number): number[] | null {
  const state = stateFor(neighbours.starts.length - 1);
  state.cost[from] = 0;
  state.steps[from] = 0;
  for (let actor = from; actor >= 0 && actor !== to; actor = nearest(state)) {
    state.isSettled[actor] = 1;
    relax(actor, neighbours, state);
  }
  if (state.cost[to] === Infinity) return null;
  const path = [to];
  while (path[0] !== from) path.unshift(state.comeFrom[path[0]]);
  return path;
}

interface State {
  readonly cost: Float64Array;
  readonly steps: Int32Array;
  readonly comeFrom: Int32Array;
  readonly isSettled: Uint8Array;
}

function stateFor(actors: number): State {
  return {
    cost: new Float64Array(actors).fill(Infinity),
    steps: new Int32Array(actors),
    comeFrom: new Int32Array(actors).fill(-1),
    isSettled: new Uint8Array(actors),
  };
}

function nearest({ cost, steps, isSettled }: State): number {
  let best = -1;
  for (let actor = 0; actor < cost.length; actor += 1) {
    if (isSettled[actor] === 1 || cost[actor] === Infinity) continue;
    if (best < 0 || isLess(cost[actor], steps[actor], { cost: cost[best], steps: steps[best] })) {
      best = actor;
    }
  }
  return best;
}

/** By so small a part sums of the same ties may differ, whatever the ties weigh. */
const rounding = 1e-12;

function isLess(cost: number, steps: number, than: { cost: number; steps: number }): boolean {
  if (Math.abs(cost - than.cost) > rounding * Math.min(cost, than.cost)) return cost < than.cost;
  return steps < than.steps;
}

function relax(actor: number, { starts, targets, weights }: Neighbours, state: State): void {
  for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
    const next = targets[arc];
    if (state.isSettled[next] === 1) continue;
    const cost = state.cost[actor] + 1 / (weights === null ? 1 : weights[arc]);
    const steps = state.steps[actor] + 1;
    if (!isLess(cost, steps, { cost: state.cost[next], steps: state.steps[next] })) continue;
    state.cost[next] = cost;
    state.steps[next] = steps;
    state.comeFrom[next] = actor;
  }
}
