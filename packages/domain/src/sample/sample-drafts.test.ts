import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ActorId,
  AreaId,
  BodyId,
  dayInGermany,
  monthsAfter,
  SeatId,
  TieId,
} from '../contract/index.ts';
import { ageOf, AreaLocator, newcomersOf, tieStanding } from '../inventory/index.ts';
import { laterSample, readSample } from './hafergraben.ts';
import {
  dayBefore,
  momentBefore,
  type SampleIds,
  sampleActors,
  sampleAreas,
  sampleTies,
} from './sample-drafts.ts';

const now = new Date('2026-11-24T09:00:00Z');
const sample = readSample();

const anyMoment = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});
/** Summer time then and winter time now, the other way round, and a day that last year lacks. */
const turns: [Date][] = [
  [new Date('2026-11-23T22:30:00Z')],
  [new Date('2026-05-23T22:30:00Z')],
  [new Date('2028-02-29T12:00:00Z')],
  [new Date('2027-03-31T23:30:00Z')],
];

function numberedIds(): SampleIds {
  let next = 0;
  const known = new Map<string, string>();
  function idOf(key: string): string {
    const id = known.get(key) ?? `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
    known.set(key, id);
    return id;
  }
  return {
    area: (key) => AreaId.parse(idOf(`area ${key}`)),
    actor: (key) => ActorId.parse(idOf(`actor ${key}`)),
    tie: () => TieId.parse(idOf(`tie ${next}`)),
    body: (key) => BodyId.parse(idOf(`body ${key}`)),
    seat: () => SeatId.parse(idOf(`seat ${next}`)),
  };
}

test('Hafergraben has 72 organisations in four areas', () => {
  const actors = sampleActors(sample, numberedIds(), now);
  expect(actors).toHaveLength(72);
  expect(new Set(actors.map((actor) => actor.facts.areaId)).size).toBe(4);
});

test('thirteen entries are unconfirmed for more than twelve months', () => {
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const old = sampleActors(sample, numberedIds(), moment).filter(
        ({ provenance }) => ageOf(provenance.identity?.confirmedAt ?? null, moment) === 'stale',
      );
      expect(old).toHaveLength(13);
    }),
    { numRuns: 10, examples: turns },
  );
});

test('what the sample calls so many months ago is that in Germany, whenever it is made', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 70 }), (moment, months) => {
      const today = dayInGermany(moment);
      const seat = {
        actorId: numberedIds().actor('new'),
        since: dayBefore(moment, months),
        until: null,
      };
      expect(newcomersOf([seat], today).months).toBe(months);
      const then = momentBefore(moment, months);
      expect(dayInGermany(new Date(then))).toBe(monthsAfter(today, -months));
      expect(then <= moment.toISOString()).toBe(true);
    }),
    {
      examples: turns.flatMap(([moment]): [Date, number][] => [
        [moment, 12],
        [moment, 14],
      ]),
    },
  );
});

test('whoever has a position stands in the own area, and 24 have none', () => {
  const ids = numberedIds();
  const locator = new AreaLocator(sampleAreas(sample, ids));
  const places = sampleActors(sample, ids, now).map(({ facts: { position, areaId } }) =>
    position === null ? 'none' : String(locator.around(position)?.id === areaId),
  );
  expect(new Set(places)).toEqual(new Set(['none', 'true']));
  expect(places.filter((place) => place === 'none')).toHaveLength(24);
});

test('194 ties, of which 170 are confirmed by both sides', () => {
  const standings = sampleTies(sample, numberedIds(), now).map((tie) =>
    tieStanding(tie.statements),
  );
  expect(standings).toHaveLength(194);
  expect(standings.filter((standing) => standing === 'confirmed')).toHaveLength(170);
});

test('four organisations have no tie', () => {
  const ids = numberedIds();
  const tied = new Set(sampleTies(sample, ids, now).flatMap(({ facts }) => [facts.from, facts.to]));
  const alone = sample.organisations.filter(
    (organisation) => !tied.has(ids.actor(organisation.id)),
  );
  expect(alone.map((organisation) => organisation.id)).toEqual(['O46', 'O54', 'O64', 'O69']);
});

test('meetings wait for their slice', () => {
  expect(Object.keys(laterSample)).toEqual(['meetingsPerYear']);
});
