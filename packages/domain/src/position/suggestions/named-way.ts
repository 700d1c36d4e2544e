import type { ActorId } from '../../contract/index.ts';
import { type Sitting, sharedBodies } from './sitting.ts';
import type { Way } from './way-contract.ts';
import type { PlainWay } from '../ways/way-finder.ts';

interface Naming {
  readonly names: ReadonlyMap<ActorId, string>;
  readonly sitting: Sitting;
}

/** The way with names, and for each step where both can be met. */
export function namedWay({ actors, isWarm }: PlainWay, { names, sitting }: Naming): Way {
  const hops = actors.slice(1).map((id, place) => {
    const before = actors[place];
    const [body = null] = before === undefined ? [] : sharedBodies(sitting, before, id);
    return { id, name: names.get(id) ?? '', body };
  });
  return { hops, isWarm };
}
