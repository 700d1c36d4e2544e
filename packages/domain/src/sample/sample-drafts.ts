import type { Boundary } from '../access/index.ts';
import {
  type ActorId,
  type AreaId,
  type BodyId,
  dayInGermany,
  monthsAfter,
  type SeatId,
  type TieId,
} from '../contract/index.ts';
import {
  type ActorFacts,
  emptyFacts,
  type FactVisibility,
  filledGroups,
  type Provenance,
  type Provenances,
  recordOrigin,
  staleAfterMonths,
  type TieFacts,
  type TieStatement,
} from '../inventory/index.ts';
import type { Sample } from './hafergraben.ts';

export interface SampleIds {
  readonly area: (key: string) => AreaId;
  readonly actor: (key: string) => ActorId;
  readonly tie: () => TieId;
  readonly body: (key: string) => BodyId;
  readonly seat: () => SeatId;
}

export const sampleSource = 'Beispiel Hafergraben';

/** The day so many months before the sample is made; negative: after. */
export function dayBefore(now: Date, months: number): string;
export function dayBefore(now: Date, months: number | undefined): string | null;
export function dayBefore(now: Date, months: number | undefined): string | null {
  return months === undefined ? null : monthsAfter(dayInGermany(now), -months);
}

/** At noon of the day so many months before, but never later than the sample is made. */
export function momentBefore(now: Date, months: number): string {
  const noon = Date.parse(`${dayBefore(now, months)}T12:00:00Z`);
  return new Date(Math.min(noon, now.getTime())).toISOString();
}

function originOf(organisation: Sample['organisations'][number], now: Date): Provenance {
  const at = momentBefore(now, organisation.months_since_confirmation);
  return {
    source: sampleSource,
    means: 'sample',
    recordedAt: at,
    confirmedAt: at,
    confirmedBy: 'actor',
  };
}

export interface SampleArea {
  readonly id: AreaId;
  readonly name: string;
  readonly boundary: Boundary | null;
}

export function sampleAreas({ areas, map }: Sample, ids: SampleIds): SampleArea[] {
  return areas.map(({ key, de }) => {
    const outline = map.outlines[key];
    return {
      id: ids.area(key),
      name: de,
      boundary: outline === undefined ? null : { type: 'Polygon', coordinates: [outline] },
    };
  });
}

function positionOf({ map }: Sample, key: string): ActorFacts['position'] {
  const [longitude, latitude] = map.positions[key] ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

export interface SampleActor {
  readonly id: ActorId;
  readonly facts: ActorFacts;
  readonly provenance: Provenances;
  readonly visibility: FactVisibility;
}

export function sampleActors(
  sample: Sample,
  ids: Pick<SampleIds, 'area' | 'actor'>,
  now: Date,
): SampleActor[] {
  return sample.organisations.map((organisation) => {
    const facts: ActorFacts = {
      ...emptyFacts(organisation.name),
      type: organisation.type,
      areaId: ids.area(organisation.area),
      stage: organisation.stage,
      fields: organisation.fields,
      targetGroups: organisation.target_groups,
      offers: organisation.offers,
      offersText: organisation.offers_text,
      needs: organisation.needs,
      city: sample.city,
      position: positionOf(sample, organisation.id),
      notes: organisation.note,
    };
    const provenance = recordOrigin({}, filledGroups(facts), originOf(organisation, now));
    return { id: ids.actor(organisation.id), facts, provenance, visibility: {} };
  });
}

export interface SampleTie {
  readonly id: TieId;
  readonly facts: TieFacts;
  readonly statements: readonly TieStatement[];
}

/**
 * An organisation stands by its ties when it confirmed its entry within the last twelve months; a
 * tie between two that did not is known from outside only.
 */
export function sampleTies(
  sample: Sample,
  ids: Pick<SampleIds, 'actor' | 'tie'>,
  now: Date,
): SampleTie[] {
  const confirmed = new Map(
    sample.organisations
      .filter((organisation) => organisation.months_since_confirmation <= staleAfterMonths)
      .map((organisation) => [organisation.id, originOf(organisation, now).recordedAt]),
  );
  return sample.relations.map(({ from, to, level, formality, type }) => {
    const ends = [
      { side: 'from' as const, at: confirmed.get(from) },
      { side: 'to' as const, at: confirmed.get(to) },
    ];
    const own = ends.flatMap(({ side, at }): TieStatement[] =>
      at === undefined ? [] : [{ side, level, formality, statedAt: at, source: sampleSource }],
    );
    const outside: TieStatement = {
      side: 'outside',
      level,
      formality,
      statedAt: now.toISOString(),
      source: sampleSource,
    };
    return {
      id: ids.tie(),
      facts: { from: ids.actor(from), to: ids.actor(to), type, since: null, until: null, note: '' },
      statements: own.length > 0 ? own : [outside],
    };
  });
}
