import { type CreatedNetwork, createNetwork } from './create-network.ts';

/** Who belongs to what: actors on one side, bodies, fields or offers on the other. */
export interface TwoMode {
  readonly ids: readonly string[];
  /** What each actor of `ids` belongs to, in their order. */
  readonly belongsTo: readonly (readonly string[])[];
}

/**
 * The network of actors that belong to something in common, each tie weighing how many things that
 * are. Breiger, R. L. (1974): The duality of persons and groups. Social Forces 53, 181–190.
 *
 * Time O(Σ s²), s the members of each thing. Who shares nothing stays as an isolate.
 *
 * @throws {RangeError} when an id comes twice, or `belongsTo` is not as long as `ids`
 */
export function projectTwoMode({ ids, belongsTo }: TwoMode): CreatedNetwork['network'] {
  if (belongsTo.length !== ids.length) {
    throw new RangeError(
      `${ids.length} ids, but ${belongsTo.length} lists of what they belong to.`,
    );
  }
  const members = new Map<string, number[]>();
  for (const [actor, things] of belongsTo.entries()) {
    for (const thing of new Set(things)) {
      const list = members.get(thing);
      if (list === undefined) members.set(thing, [actor]);
      else list.push(actor);
    }
  }
  const shared = new Map<number, number>();
  for (const list of members.values()) {
    for (const [place, low] of list.entries()) {
      for (const high of list.slice(place + 1)) {
        const key = low * ids.length + high;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const keys = [...shared.keys()];
  const ties = {
    from: keys.map((key) => Math.floor(key / ids.length)),
    to: keys.map((key) => key % ids.length),
    weights: [...shared.values()],
  };
  return createNetwork({ ids, ties }).network;
}
