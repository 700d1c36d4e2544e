import { ActorId, AreaId, BodyId, SeatId, TieId } from '../contract/index.ts';
import { membershipsOn, tieStanding, tieStrength } from '../inventory/index.ts';
import {
  readSample,
  sampleActors,
  sampleBodies,
  type SampleIds,
  sampleSeats,
  sampleTies,
} from '../sample/index.ts';
import type { NetworkTie } from './network.ts';
import type { OfferingActor } from './gaps/overlapping-offers.ts';
import { scarceResources } from './suggestions/scarce-resources.ts';
import { sittingOf } from './suggestions/sitting.ts';
import type { Setting } from './suggestions/suggest-partners.ts';

const now = new Date('2026-11-22T10:00:00.000Z');

/** `O22` becomes an id in which one can still read it. */
function uuid(kind: number, key: string): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${key.codePointAt(0)}${key.slice(1).padStart(10, '0')}`;
}

let count = 0;
const ids: SampleIds = {
  area: (key) => AreaId.parse(uuid(2, `${key}0`)),
  actor: (key) => ActorId.parse(uuid(1, key)),
  tie: () => TieId.parse(uuid(3, `T${(count += 1)}`)),
  body: (key) => BodyId.parse(uuid(4, key)),
  seat: () => SeatId.parse(uuid(5, `S${(count += 1)}`)),
};

export interface SampleSetting extends Setting {
  readonly actors: readonly OfferingActor[];
  readonly ties: readonly NetworkTie[];
  /** The actor that the file calls so. */
  readonly actor: (key: string) => OfferingActor;
  /** What the file calls the actor. */
  readonly keyOf: (id: ActorId) => string;
}

/** „Hafergraben“ as the search for partners and for gaps takes it. */
export function sampleSetting(): SampleSetting {
  const sample = readSample();
  const keys = new Map(sample.organisations.map(({ id }) => [ids.actor(id), id]));
  const actors = sampleActors(sample, ids, now)
    .map(({ id, facts }) => ({ ...facts, id }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const ties = sampleTies(sample, ids, now).map(({ id, facts, statements }) => ({
    ...facts,
    ...tieStrength(statements),
    id,
    standing: tieStanding(statements),
  }));
  const bodies = sampleBodies(sample, ids, now);
  const memberships = membershipsOn(
    '2026-11-22',
    bodies.map(({ id }) => id),
    sampleSeats(sample, ids, now),
  );
  const sitting = sittingOf(
    memberships.map(({ bodyId, members }) => ({
      id: bodyId,
      name: bodies.find(({ id }) => id === bodyId)?.facts.name ?? '',
      members,
    })),
  );
  return {
    actors,
    ties,
    sitting,
    scarce: scarceResources(actors),
    actor: (key) => {
      const found = actors.find(({ id }) => id === ids.actor(key));
      if (found === undefined) throw new Error(`There is no ${key}.`);
      return found;
    },
    keyOf: (id) => keys.get(id) ?? '',
  };
}
