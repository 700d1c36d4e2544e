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
  const links = Array.from({ length: groups }, () => new Map<number, number>());
  for (let actor = 0; actor < group.length; actor += 1) {
    const own = group[actor];
    inside[own] += rows.inside[actor];
    for (let arc = rows.starts[actor]; arc < rows.starts[actor + 1]; arc += 1) {
      const other = group[rows.targets[arc]];
      if (other === own) inside[own] += rows.weights[arc];
      else links[own].set(other, (links[own].get(other) ?? 0) + rows.weights[arc]);
    }
  }
  const starts = new Int32Array(groups + 1);
  for (const [own, ties] of links.entries()) starts[own + 1] = starts[own] + ties.size;
  const targets = Int32Array.from(links.flatMap((ties) => [...ties.keys()]));
  const weights = Float64Array.from(links.flatMap((ties) => [...ties.values()]));
  return withTotals({ starts, targets, weights, inside });
}

function withTotals(rows: Omit<WeightedRows, 'total' | 'all'>): WeightedRows {
  const { starts, weights, inside } = rows;
  const total = inside.slice();
  for (let actor = 0; actor < total.length; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) total[actor] += weights[arc];
  }
  return { ...rows, total, all: total.reduce((sum, own) => sum + own, 0) };
}
