import { z } from 'zod';
import { type ActorId, TieId } from '../contract/index.ts';
import { NetworkTie } from './network.ts';

/** A tie as it travels and is kept: ends as places in a list of actors, without names, as there are thousands. */
export const PackedTie = z.tuple([
  TieId,
  z.int().min(0),
  z.int().min(0),
  NetworkTie.shape.type,
  NetworkTie.shape.level,
  NetworkTie.shape.formality,
  NetworkTie.shape.standing,
]);
export type PackedTie = z.infer<typeof PackedTie>;

type Listed = readonly { readonly id: ActorId }[];

/** Ties of which an end is not in the list are left out. */
export function packTies(ties: readonly NetworkTie[], actors: Listed): PackedTie[] {
  const places = new Map<ActorId, number>(actors.map(({ id }, place) => [id, place]));
  return ties.flatMap(({ id, from, to, type, level, formality, standing }): PackedTie[] => {
    const [start, end] = [places.get(from), places.get(to)];
    return start === undefined || end === undefined
      ? []
      : [[id, start, end, type, level, formality, standing]];
  });
}

export function unpackTies(ties: readonly PackedTie[], actors: Listed): NetworkTie[] {
  return ties.flatMap(([id, start, end, type, level, formality, standing]) => {
    const [from, to] = [actors[start]?.id, actors[end]?.id];
    return from === undefined || to === undefined
      ? []
      : [{ id, from, to, type, level, formality, standing }];
  });
}
