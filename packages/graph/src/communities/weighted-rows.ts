import type { Neighbours } from '../network.ts';

/** A network whose actors may stand for many, tied with themselves by what is inside. */
export interface WeightedRows {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Twice the weight inside each. */
  readonly inside: Float64Array;
  /** All weight of each, inside counted twice. */
  readonly total: Float64Array;
  /** The totals together. */
  readonly all: number;
}

export function weightedRows({ starts, targets, weights }: Neighbours): WeightedRows {
  const own = weights ?? new Float64Array(targets.length).fill(1);
  return withTotals({ starts, targets, weights: own, inside: new Float64Array(starts.length - 1) });
}

/** Every group of a division becomes one actor. Groups are numbered without a gap. */
export function aggregated(rows: WeightedRows, group: Int32Array, groups: number): WeightedRows {
  const inside = new Float64Array(groups);
  const starts = new Int32Array(groups + 1);
  const targets = new Int32Array(rows.targets.length);
  const weights = new Float64Array(rows.targets.length);
  const { order, begins } = byGroup(group, groups);
  const placeOf = new Int32Array(groups).fill(-1);
  let found = 0;
  for (let own = 0; own < groups; own += 1) {
    for (let place = begins[own]; place < begins[own + 1]; place += 1) {
      const actor = order[place];
      inside[own] += rows.inside[actor];
      for (let arc = rows.starts[actor]; arc < rows.starts[actor + 1]; arc += 1) {
        const other = group[rows.targets[arc]];
        if (other === own) {
          inside[own] += rows.weights[arc];
          continue;
        }
        if (placeOf[other] < starts[own]) {
          placeOf[other] = found;
          targets[found] = other;
          found += 1;
        }
        weights[placeOf[other]] += rows.weights[arc];
      }
    }
    starts[own + 1] = found;
  }
  return withTotals({
    starts,
    targets: targets.slice(0, found),
    weights: weights.slice(0, found),
    inside,
  });
}

/** The members of each group in turn, ascending, and where each group begins. */
function byGroup(group: Int32Array, groups: number) {
  const begins = new Int32Array(groups + 1);
  for (const own of group) begins[own + 1] += 1;
  for (let own = 0; own < groups; own += 1) begins[own + 1] += begins[own];
  const free = begins.slice();
  const order = new Int32Array(group.length);
  for (let actor = 0; actor < group.length; actor += 1) {
    order[free[group[actor]]] = actor;
    free[group[actor]] += 1;
  }
  return { order, begins };
}

function withTotals(rows: Omit<WeightedRows, 'total' | 'all'>): WeightedRows {
  const { starts, weights, inside } = rows;
  const total = inside.slice();
  for (let actor = 0; actor < total.length; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) total[actor] += weights[arc];
  }
  return { ...rows, total, all: total.reduce((sum, own) => sum + own, 0) };
}
