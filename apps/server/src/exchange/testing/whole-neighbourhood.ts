import {
  actorTypeGroups,
  resourceTerms,
  stocktakingMethodTerms,
  tieTypeTerms,
} from '@augenhoehe/domain/catalogue';
import { ActorId, AreaId } from '@augenhoehe/domain/contract';
import { ImportField, ImportKind } from '@augenhoehe/domain/exchange';
import {
  confirmableGroups,
  ConsentChannel,
  ContactVisibility,
  DataProtectionLaw,
  DismissalReason,
  fold,
  Gathering,
  InformedHow,
  LegalGround,
  tieKey,
  TieSide,
  TieStanding,
} from '@augenhoehe/domain/inventory';
import fc from 'fast-check';
import { nastyFacts, nastyText } from './nasty-actors.ts';
import { approachesTo } from './whole-approaches.ts';
import { bodiesOf } from './whole-bodies.ts';
import { wholeScenarios } from './whole-scenarios.ts';
import { wholeSnapshots } from './whole-snapshots.ts';
import { structureAndGoalsAmong } from './whole-goals.ts';
import { day, instant, sorted, stamps, uuid } from './values.ts';

const marked = { note: nastyText(200), markedAt: instant, markedBy: uuid };

const boundary = fc
  .tuple(
    fc.double({ min: -179, max: 178, noNaN: true }),
    fc.double({ min: -89, max: 88, noNaN: true }),
  )
  // JSON knows no negative zero.
  .map(([x, y]) => [x === 0 ? 0 : x, y === 0 ? 0 : y] as const)
  .map(([x, y]) => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x, y + 1],
        [x, y],
      ],
    ],
  }));

const areas = fc.uniqueArray(
  fc.record({
    id: uuid,
    name: nastyText(100).map((name) => `Gebiet ${name}`.trim()),
    boundary: fc.option(boundary),
  }),
  { maxLength: 4, selector: ({ name }) => fold(name) },
);

const provenance = fc.dictionary(
  fc.constantFrom(...confirmableGroups),
  fc.record({
    source: nastyText(100),
    means: fc.constantFrom('entered', 'imported', 'sample'),
    recordedAt: instant,
    confirmedAt: fc.option(instant),
    confirmedBy: fc.option(fc.constantFrom('actor', 'coordination')),
  }),
);

const visibility = fc.dictionary(
  fc.constantFrom('mission', 'contact', 'working'),
  fc.record({ level: fc.constantFrom('team', 'privat', 'geschuetzt'), author: fc.option(uuid) }),
);

function actorsIn(areaIds: readonly string[]) {
  const actor = fc
    .record({
      id: uuid,
      facts: nastyFacts(areaIds.map((id) => AreaId.parse(id))),
      provenance,
      visibility,
      ...stamps,
    })
    .map(({ facts: { position, ...facts }, ...rest }) => ({
      ...facts,
      ...rest,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
    }));
  return fc.uniqueArray(actor, { maxLength: 6, selector: ({ id }) => id });
}

const statement = fc.record({
  side: fc.constantFrom(...TieSide.options),
  level: fc.integer({ min: 0, max: 5 }),
  formality: fc.option(fc.integer({ min: 0, max: 4 })),
  statedAt: instant,
  source: nastyText(100),
});

function tiesBetween(ids: readonly string[]) {
  if (ids.length < 2) return fc.constant([]);
  const tie = fc.record({
    id: uuid,
    ends: fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }),
    type: fc.constantFrom(...tieTypeTerms.map(({ key }) => key)),
    since: fc.option(day),
    until: fc.option(day),
    note: nastyText(200),
    level: fc.integer({ min: 0, max: 5 }),
    formality: fc.option(fc.integer({ min: 0, max: 4 })),
    standing: fc.constantFrom(...TieStanding.options),
    ...stamps,
    statements: fc.uniqueArray(statement, { minLength: 1, selector: ({ side }) => side }),
  });
  return fc.uniqueArray(
    tie.map(({ ends: [fromId = '', toId = ''], ...rest }) => ({ fromId, toId, ...rest })),
    {
      maxLength: 6,
      selector: ({ fromId, toId, type }) =>
        tieKey({ from: ActorId.parse(fromId), to: ActorId.parse(toId), type }),
    },
  );
}

const gapMarks = fc.uniqueArray(
  fc.record({
    kind: fc.constant('group'),
    key: fc.constantFrom(...actorTypeGroups.map(({ key }) => key)),
    answer: fc.constantFrom('absent', 'not-searched'),
    ...marked,
  }),
  { maxLength: 3, selector: ({ key }) => key },
);
const stocktakingMarks = fc.uniqueArray(
  fc.record({
    method: fc.constantFrom(...stocktakingMethodTerms.map(({ key }) => key)),
    state: fc.constantFrom('planned', 'done'),
    day: fc.option(day),
    ...marked,
  }),
  { maxLength: 3, selector: ({ method }) => method },
);

function dismissalsBetween([actorId, otherId]: readonly string[]) {
  if (actorId === undefined || otherId === undefined) return fc.constant([]);
  const reason = fc.constantFrom(...DismissalReason.options);
  return fc
    .record({ reason, note: nastyText(200), dismissedAt: instant })
    .map((said) => [{ actorId, otherId, ...said }]);
}

const person = fc
  .record({
    name: nastyText(100),
    duty: nastyText(100),
    phone: nastyText(60),
    email: fc.constantFrom('', 'a@b.example'),
    availability: nastyText(100),
    isDeputy: fc.boolean(),
    visibility: fc.constantFrom(...ContactVisibility.options),
    firstContactOn: fc.option(day),
    id: uuid,
    rank: fc.nat({ max: 9 }),
    law: fc.constantFrom(...DataProtectionLaw.options),
    ground: fc.constantFrom(...LegalGround.options),
    consent: fc.option(
      fc.record({
        wording: fc.constant('2026-1'),
        channel: fc.constantFrom(...ConsentChannel.options),
        givenOn: day,
        takenBy: uuid,
        withdrawnOn: fc.option(day),
      }),
    ),
    gathered: fc.constantFrom(...Gathering.options),
    source: nastyText(100),
    enteredOn: day,
    disclosedOn: fc.option(day),
    informed: fc.option(fc.tuple(day, fc.constantFrom(...InformedHow.options))),
    objectedOn: fc.option(day),
    author: fc.option(uuid),
    ...stamps,
  })
  .map(({ informed, ...rest }) => ({
    ...rest,
    anonymisedOn: null,
    informedOn: informed?.[0] ?? null,
    informedHow: informed?.[1] ?? null,
  }));

function personsOf(actorIds: readonly string[]) {
  if (actorIds.length === 0) return fc.constant([]);
  const ofActor = fc
    .tuple(person, fc.constantFrom(...actorIds))
    .map(([each, actorId]) => ({ ...each, actorId }));
  return fc.uniqueArray(ofActor, { maxLength: 4, selector: ({ id }) => id });
}

const savedSearches = fc.uniqueArray(
  fc.record({
    id: uuid,
    name: nastyText(60).map((name) => `Suche ${name}`.trim()),
    page: fc.constantFrom('actors' as const, 'network' as const),
    text: nastyText(100).map((text) => text.trim()),
    search: nastyText(100).map((search) => search.trim()),
    personId: fc.option(uuid),
    createdAt: instant,
  }),
  { maxLength: 3, selector: ({ id }) => id },
);

const importMappings = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...ImportKind.options),
    headings: nastyText(60),
    mapping: fc.dictionary(
      fc.constantFrom('name', 'strasse', resourceTerms[0]?.key ?? ''),
      fc.option(fc.constantFrom(...ImportField.options)),
    ),
    updatedAt: instant,
  }),
  { maxLength: 3, selector: ({ kind, headings }) => `${kind} ${headings}` },
);

/** A neighbourhood's file with everything that a neighbourhood can have. */
export const wholeNeighbourhood = fc
  .tuple(
    areas,
    gapMarks,
    stocktakingMarks,
    savedSearches,
    wholeScenarios,
    importMappings,
    wholeSnapshots,
  )
  .chain(([ofPlace, gaps, methods, searches, drafts, mappings, taken]) =>
    actorsIn(ofPlace.map(({ id }) => id)).chain((actors) =>
      fc
        .tuple(
          tiesBetween(actors.map(({ id }) => id)),
          dismissalsBetween(actors.map(({ id }) => id)),
          personsOf(actors.map(({ id }) => id)),
          bodiesOf(actors.map(({ id }) => id)),
          approachesTo(actors.map(({ id }) => id)),
          instant,
        )
        .chain((known) =>
          structureAndGoalsAmong(actors, known[3].bodies).map(
            (structure) => [...known, structure] as const,
          ),
        )
        .map(
          ([
            ties,
            dismissedMatches,
            persons,
            { bodies, seats },
            approaches,
            exportedAt,
            structure,
          ]) => ({
            format: 'augenhoehe-neighbourhood',
            version: 1,
            exportedAt,
            neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', slug: 'nordhof' },
            leftOut: {},
            areas: sorted(ofPlace, ({ id }) => id),
            actors: sorted(actors, ({ id }) => id),
            ties: sorted(ties, ({ id }) => id).map(({ statements: _, ...tie }) => tie),
            tieStatements: sorted(
              ties.flatMap(({ id, statements }) =>
                statements.map((said) => ({ tieId: id, ...said })),
              ),
              ({ tieId, side }) => `${tieId} ${side}`,
            ),
            bodies: sorted(bodies, ({ id }) => id),
            seats: sorted(seats, ({ id }) => id),
            gapMarks: sorted(gaps, ({ key }) => key),
            stocktakingMarks: sorted(methods, ({ method }) => method),
            contactPersons: sorted(persons, ({ id }) => id),
            approaches: sorted(approaches, ({ id }) => id),
            dismissedMatches,
            savedSearches: sorted(searches, ({ id }) => id),
            snapshots: sorted(taken, ({ snapshot }) => snapshot.id).map(({ snapshot }) => snapshot),
            snapshotNetworks: sorted(taken, ({ snapshot }) => snapshot.id).map(
              ({ snapshot: { id: snapshotId }, network }) => ({ snapshotId, network }),
            ),
            scenarios: sorted(drafts, ({ id }) => id),
            importMappings: mappings,
            ...structure,
          }),
        ),
    ),
  );
