import { type ActorId, type CooperationId, PersonId } from '@augenhoehe/domain/contract';
import { addAgreement as addContract } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import type { DigestReader } from '../../notification/index.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addAgreement } from '../agreements/add-agreement.ts';
import { addContribution } from '../agreements/contributions.ts';
import { editDraft } from '../agreements/edit-draft.ts';
import { TestAgreement } from '../agreements/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { TestTasks } from '../tasks/testing.ts';
import { structureInDigest } from './structure-in-digest.ts';

const today = '2026-11-23';
const since = new Date('2026-11-16T06:00:00Z');
const later = new Date('2027-01-01T06:00:00Z');

function reader(
  name: string,
  role: DigestReader['role'],
  actorId: ActorId | null = null,
): DigestReader {
  return { personId: PersonId.parse(name), role, actorId, isInProtectedCircle: false, since };
}

describeOnBothEngines('what digests say of structures', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let tasks: TestTasks;
  let cooperations: TestCooperations;
  let choir: ActorId;
  let club: ActorId;
  let readers: DigestReader[];

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    tasks = new TestTasks(here);
    cooperations = new TestCooperations(here);
    choir = await here.addActor({ name: 'Chor' });
    club = await here.addActor({ name: 'Sportverein' });
    readers = [
      reader('ada', 'coordination'),
      reader('choir', 'partner', choir),
      reader('club', 'partner', club),
      reader('guest', 'reader'),
    ];
  });

  /** `who kind name day`, without order. */
  async function lines(among = readers): Promise<string[]> {
    return await here.as('coordination', async ({ trx, place, at }) => {
      const { neighbourhoodId } = place;
      const work = { trx, neighbourhoodId, readers: among, today, at };
      const all = [];
      for (const source of structureInDigest) all.push(...(await source(work)));
      return all
        .map(({ personId, kind, name, day, count }) =>
          [personId, kind, name, day, count].flatMap((part) => part ?? []).join(' '),
        )
        .toSorted();
    });
  }

  async function agreementFor(cooperationId: CooperationId, days: object): Promise<TestAgreement> {
    const draft = addContract.body.parse({ cooperationId, form: 'written', language: 'de' });
    const { id } = await here.as('coordination', (work) => addAgreement(work, draft));
    const was = { startsOn: null, endsOn: null, reviewOn: null };
    await here.as('coordination', (work) =>
      editDraft(work, id, { changes: days, was: { ...was }, parts: [] }),
    );
    return new TestAgreement(here, id);
  }

  test('tasks due this week to whoever has them, offers to whoever is asked', async () => {
    await tasks.addOf(choir, 'Überfällig', { dueOn: '2026-11-20' });
    await tasks.addOf(choir, 'Diese Woche', { dueOn: '2026-11-30' });
    await tasks.addOf(choir, 'Später', { dueOn: '2026-12-01' });
    await tasks.addOf(choir, 'Ohne Tag');
    await tasks.add('Gefragt', { beginning: { kind: 'offered', actorId: club } });
    expect(await lines()).toEqual([
      'ada task.overdue Überfällig 1',
      'choir task.due Diese Woche 2026-11-30',
      'choir task.due Überfällig 2026-11-20',
      'club task.offered Gefragt',
    ]);
  });

  test('tasks that look for somebody once, and none whose place the reader does not see', async () => {
    const hidden = await cooperations.add({ name: 'Intern', visibility: 'team', parties: [choir] });
    await tasks.add('Suche innen', { cooperationId: hidden });
    await tasks.addOf(choir, 'Innen', { cooperationId: hidden, dueOn: '2026-11-20' });
    await tasks.add('Suche außen');
    await tasks.add('Suche auch');
    expect(await lines()).toEqual([
      'ada task.overdue Innen 1',
      'choir task.sought Suche auch 2',
      'club task.sought Suche auch 2',
    ]);
    expect(await lines(readers.map((one) => ({ ...one, since: later })))).toEqual([
      'ada task.overdue Innen 1',
    ]);
  });

  test('reviews of cooperations to who takes part and the coordination', async () => {
    const cafe = await cooperations.add({
      name: 'Café',
      state: 'running',
      reviewOn: '2026-11-30',
      parties: [choir, club],
    });
    await cooperations.add({ name: 'Später', reviewOn: '2026-12-01', parties: [choir] });
    await cooperations.add({ name: 'Chor allein', reviewOn: '2026-06-01', parties: [choir] });
    const partyId = await cooperations.partyOf(cafe, club);
    const expected = [
      'ada cooperation.review Café 2026-11-30',
      'ada cooperation.review Chor allein 2026-06-01',
      'choir cooperation.review Café 2026-11-30',
      'choir cooperation.review Chor allein 2026-06-01',
    ];
    expect(await lines()).toEqual([...expected, 'club cooperation.review Café 2026-11-30']);
    await cooperations.say({ cooperationId: cafe, partyId }, { until: today }, { until: null });
    expect(await lines()).toContain('club cooperation.review Café 2026-11-30');
    await cooperations.say(
      { cooperationId: cafe, partyId },
      { until: '2026-11-22' },
      { until: today },
    );
    expect(await lines()).toEqual(expected);
  });

  test('agreements that wait for a word, promises, reviews and ends, to their parties alone', async () => {
    const cafe = await cooperations.add({ name: 'Café', parties: [choir, club] });
    const days = { reviewOn: '2026-11-25', endsOn: '2027-01-15' };
    const agreement = await agreementFor(cafe, days);
    expect(await lines()).toEqual([]);
    await agreement.open();
    await agreement.answer(choir);
    expect(await lines()).toEqual(['club agreement.unanswered Café']);
    await agreement.answer(club);
    const partyId = await cooperations.partyOf(cafe, choir);
    await here.as('coordination', (work) =>
      addContribution(work, agreement.id, {
        partyId,
        form: 'information',
        what: 'Der Saal',
        amount: '',
        dueOn: '2026-11-24',
        state: 'promised',
        givenOn: null,
        note: '',
      }),
    );
    expect(await lines()).toEqual([
      'ada agreement.ends Café 2027-01-15',
      'ada agreement.review Café 2026-11-25',
      'choir agreement.ends Café 2027-01-15',
      'choir agreement.review Café 2026-11-25',
      'choir contribution.due Der Saal 2026-11-24',
      'club agreement.ends Café 2027-01-15',
      'club agreement.review Café 2026-11-25',
    ]);
  });
});
