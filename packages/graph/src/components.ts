import type { Neighbours } from './network.ts';

/**
 * The parts of a network between which there is no tie: for each actor the number of its part, parts
 * numbered by their first actor. Give `around`: direction does not divide. Time O(n + m). An isolate
 * is a part of its own. Those with `gone` 1 are in none and join nobody: −2.
 */
export function componentOf({ starts, targets }: Neighbours, gone?: Uint8Array): Int32Array {
  const actors = starts.length - 1;
  const part = Int32Array.from({ length: actors }, (_, actor) => (gone?.[actor] === 1 ? -2 : -1));
  const queue = new Int32Array(actors);
  let parts = 0;
  for (let first = 0; first < actors; first += 1) {
    if (part[first] !== -1) continue;
    part[first] = parts;
    queue[0] = first;
    for (let place = 0, met = 1; place < met; place += 1) {
      for (let arc = starts[queue[place]]; arc < starts[queue[place] + 1]; arc += 1) {
        if (part[targets[arc]] !== -1) continue;
        part[targets[arc]] = parts;
        queue[met] = targets[arc];
        met += 1;
      }
    }
    parts += 1;
  }
  return part;
}

/** The actors of each part, the largest part first, equal ones by their first actor. */
export function components(neighbours: Neighbours, gone?: Uint8Array): number[][] {
  const parts: number[][] = [];
  for (const [actor, part] of componentOf(neighbours, gone).entries()) {
    if (part >= 0) (parts[part] ??= []).push(actor);
  }
  return parts.toSorted((a, b) => b.length - a.length);
}
