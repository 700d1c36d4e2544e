import { type Role, Visibility } from '@augenhoehe/domain/access';
import { ActorId, PersonId } from '@augenhoehe/domain/contract';
import {
  emptyFacts,
  FactGroup,
  type FactVisibility,
  groupLevels,
  hiddenGroups,
  listActors as listContract,
  Provenances,
  searchNeighbourhood as searchContract,
  visibleProvenances,
  withoutHidden,
} from '@augenhoehe/domain/inventory';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../../access/index.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { insertActors, type NewActor } from '../actor-store.ts';
import { actorsAsSeen } from '../actors-as-seen.ts';
import { openChange, type Work } from '../change.ts';
import { showRelations } from '../complement/show-relations.ts';
import { gapsOf } from '../coverage/gaps.ts';
import { showConfirmation } from '../coverage/show-confirmation.ts';
import { showCoverage } from '../coverage/show-coverage.ts';
import { listActors } from '../list-actors.ts';
import { showMap } from '../map/show-map.ts';
import { searchNeighbourhood } from '../search/search-neighbourhood.ts';
import { showActor } from '../show-actor.ts';
import { TestNeighbourhood } from '../testing.ts';

const words = ['saal', 'montag', 'chor', 'linde'];
const word = fc.constantFrom(...words);
const resources = fc.subarray(['r.raum.saal', 'r.raum.kueche', 'r.zeit.ehrenamt']);
const days = ['2024-05-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z', null];

const anyFacts = fc.record({
  offers: resources,
  offersText: word,
  needs: resources,
  needsText: word,
  fields: fc.subarray(['hf.begegnung', 'hf.kultur']),
  targetGroups: fc.subarray(['zg.alle', 'zg.kinder']),
  street: word,
  email: fc.constantFrom('saal@example.org', ''),
  mandate: word,
  strengths: word,
  position: fc.constantFrom({ latitude: 52.5, longitude: 13.4 }, null),
  tags: fc.subarray(['Montag', 'Linde']),
  notes: word,
  stage: fc.constantFrom('p0.entdeckt', 'p6.dabei'),
});

const author = PersonId.parse('person-coordination');
const someoneElse = PersonId.parse('somebody');

const anyVisibility = fc
  .array(fc.tuple(fc.constantFrom(...FactGroup.options), fc.nat(4), fc.boolean()), {
    maxLength: 8,
  })
  .map(
    (groups): FactVisibility =>
      Object.fromEntries(
        groups.map(([group, number, isOwn]) => {
          const levels = groupLevels[group];
          const level = levels[number % levels.length] ?? 'team';
          const writer = isOwn ? author : someoneElse;
          return [group, { level, author: level === 'privat' ? writer : null }];
        }),
      ),
  );

const anyProvenance = fc
  .dictionary(
    fc.constantFrom('identity', 'mission', 'offers', 'needs', 'contact', 'profile'),
    fc.constantFrom(...days),
  )
  .map((groups) =>
    Provenances.parse(
      Object.fromEntries(
        Object.entries(groups).map(([group, confirmedAt]) => [
          group,
          {
            source: 'Liste',
            means: 'imported',
            recordedAt: '2024-01-01T00:00:00.000Z',
            confirmedAt,
            confirmedBy: confirmedAt === null ? null : 'actor',
          },
        ]),
      ),
    ),
  );

const anyActors = fc
  .array(
    fc.tuple(fc.constantFrom('Chor', 'Kiosk', 'Linde'), anyFacts, anyVisibility, anyProvenance),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((drafts) =>
    drafts.map(
      ([name, facts, visibility, provenance], index): NewActor => ({
        id: ActorId.parse(`00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`),
        facts: { ...emptyFacts(`${name} ${index}`), ...facts },
        provenance,
        visibility,
      }),
    ),
  );

const own = ActorId.parse('00000000-0000-4000-8000-000000000000');
const lookers: readonly { role: Role; actorId: ActorId | null; isNamed: boolean }[] = [
  { role: 'reader', actorId: null, isNamed: false },
  { role: 'reader', actorId: null, isNamed: true },
  { role: 'partner', actorId: own, isNamed: false },
  { role: 'coordination', actorId: null, isNamed: false },
  { role: 'coordination', actorId: null, isNamed: true },
];

const filters: readonly Record<string, string>[] = [
  {},
  ...words.map((q) => ({ q })),
  { q: 'saal montag' },
  { offer: 'r.raum.saal' },
  { need: 'r.raum.kueche' },
  { field: 'hf.begegnung' },
  { target: 'zg.kinder' },
  { tag: 'Linde' },
  { tag: 'none' },
  { field: 'none' },
  { target: 'none' },
  { position: 'some' },
  { position: 'none' },
  { age: 'fresh' },
  { age: 'stale' },
  { age: 'unconfirmed' },
  { sort: 'confirmed' },
  { sort: 'confirmed', direction: 'desc' },
];
const ofCoordination: readonly Record<string, string>[] = [
  { stage: 'p6.dabei' },
  { sort: 'stage', direction: 'desc' },
];

describeOnBothEngines('nothing hidden leaks', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    database = await open();
  });

  async function settle(
    actors: readonly NewActor[],
    looker: (typeof lookers)[number],
    alter: (work: Work, actor: NewActor) => NewActor,
  ) {
    const place = await TestNeighbourhood.in(database);
    place.isInProtectedCircle = looker.isNamed;
    await look(place, looker, async (work) => {
      await openChange(work, { kind: 'areas.added', params: { added: 0, updated: 0 } });
      const input = { actors: actors.map((actor) => alter(work, actor)), at: work.at };
      await insertActors(work.trx, work.place.neighbourhoodId, input);
    });
    return place;
  }

  async function look<Result>(
    place: TestNeighbourhood,
    { role, actorId }: (typeof lookers)[number],
    useCase: (work: Work) => Promise<Result>,
  ): Promise<Result> {
    return await place.as(role, useCase, actorId);
  }

  /** The same neighbourhood, had nobody ever written what the looker may not see. */
  function blanked(work: Work, actor: NewActor): NewActor {
    const hidden = hiddenGroups(viewerOf(work.place), actor);
    return {
      ...actor,
      facts: withoutHidden(actor.facts, hidden),
      provenance: visibleProvenances(actor.provenance, hidden),
    };
  }

  async function everything(place: TestNeighbourhood, looker: (typeof lookers)[number]) {
    const queries = looker.role === 'coordination' ? [...filters, ...ofCoordination] : filters;
    return await look(place, looker, async (work) => {
      const lists: unknown[] = [];
      for (const query of queries) {
        const { limit, offset, sort, direction, ...only } = listContract.query.parse(query);
        lists.push([query, await listActors(work, { limit, offset, sort, direction, ...only })]);
        lists.push(await showMap(work, only));
      }
      for (const q of [...words, 'sal', 'Chor saal', 'raum']) {
        lists.push([q, await searchNeighbourhood(work, searchContract.query.parse({ q }))]);
      }
      for (const columns of ['target', 'area', 'group'] as const) {
        lists.push(await showCoverage(work, { columns }));
      }
      lists.push(await gapsOf(work), await showConfirmation(work));
      lists.push(await actorsAsSeen(work, { filters: {}, sort: 'confirmed', direction: 'asc' }));
      const all = await listActors(work, listContract.query.parse({}));
      for (const { id } of all.actors) {
        lists.push(await showActor(work, id), await showRelations(work, id));
      }
      return lists;
    });
  }

  test.each(lookers)(
    'to $role (named: $isNamed)',
    async (looker) => {
      await fc.assert(
        fc.asyncProperty(fc.noBias(anyActors), async (actors) => {
          const full = await settle(actors, looker, (_work, actor) => actor);
          const bare = await settle(actors, looker, blanked);
          expect(await everything(full, looker)).toEqual(await everything(bare, looker));
        }),
        // Without a bias to what is small, three neighbourhoods show what leaks as eight with it do.
        { numRuns: 3, endOnFailure: true },
      );
    },
    60_000,
  );

  test('the comparison would notice: filters do find what is visible', async () => {
    const reader = lookers[0] ?? { role: 'reader', actorId: null, isNamed: false };
    const facts = { ...emptyFacts('Chor'), offers: ['r.raum.saal'], mandate: 'saal' };
    const levels = Visibility.options.slice(1, 3);
    const actors = levels.map((level, index) => ({
      id: ActorId.parse(`00000000-0000-4000-8000-00000000000${index}`),
      facts,
      provenance: {},
      visibility: { offers: { level, author: null }, profile: { level, author: null } },
    }));
    const place = await settle(actors, reader, (_work, actor) => actor);
    const found = await look(place, reader, async (work) => [
      (await listActors(work, listContract.query.parse({ offer: 'r.raum.saal' }))).matching,
      (await listActors(work, listContract.query.parse({ q: 'saal' }))).matching,
      (await listActors(work, listContract.query.parse({ q: 'chor' }))).matching,
    ]);
    expect(found).toEqual([1, 1, 2]);
  });
});
