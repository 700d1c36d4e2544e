import type { Network } from '../network.ts';
import { addPathSums, emptyPathSums, type PathSums, stretchesOf } from '../paths/path-sums.ts';
import type { Asked } from './ask-worker.ts';

export interface Walking {
  readonly way: 'along' | 'around';
  /** Who has been given the network. */
  readonly asked: readonly Asked[];
  /** Called after each stretch of sources, with the share of all that is walked. */
  readonly onProgress: (share: number) => void;
}

/**
 * The sums of all shortest paths: whoever is free takes the next stretch of sources, and the sums are
 * added in the order of the stretches, so that the number of workers does not show in any digit.
 */
export async function pathSumsOnWorkers(
  network: Network,
  { way, asked, onProgress }: Walking,
): Promise<PathSums> {
  const stretches = stretchesOf(network);
  const sums = emptyPathSums(network.ids.length);
  const early = new Map<number, PathSums>();
  let next = 0;
  let walked = 0;
  let added = 0;
  async function work({ ask }: Asked): Promise<void> {
    while (next < stretches.length) {
      const place = next;
      next += 1;
      const reply = await ask({ kind: 'stretch', stretch: stretches[place], way });
      if (reply.kind !== 'sums') throw new Error(`Asked for sums, a worker gave ${reply.kind}.`);
      early.set(place, reply.sums);
      for (let part = early.get(added); part !== undefined; part = early.get(added)) {
        addPathSums(sums, part);
        early.delete(added);
        added += 1;
      }
      walked += 1;
      onProgress(walked / stretches.length);
    }
  }
  await Promise.all(asked.map(work));
  return sums;
}
