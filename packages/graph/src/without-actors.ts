import type { Neighbours } from './network.ts';

/** The same actors, those with `gone` 1 without ties; weights are left out. Time O(n + m). */
export function withoutActors({ starts, targets }: Neighbours, gone: Uint8Array): Neighbours {
  const left = new Int32Array(targets.length);
  const leftStarts = new Int32Array(starts.length);
  let kept = 0;
  for (let actor = 0; actor < gone.length; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      if (gone[actor] === 1 || gone[targets[arc]] === 1) continue;
      left[kept] = targets[arc];
      kept += 1;
    }
    leftStarts[actor + 1] = kept;
  }
  return { starts: leftStarts, targets: left.subarray(0, kept), weights: null };
}
