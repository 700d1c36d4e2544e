import type { ActorId, CooperationId } from '@augenhoehe/domain/contract';
import { addAgreement as agreementContract } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestApproaches } from '../../contacts/testing.ts';
import { addTie } from '../../inventory/add-tie.ts';
import { addContactPerson } from '../../inventory/contact-persons/add-contact-person.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { migrations } from '../../migrations.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addAgreement } from '../agreements/add-agreement.ts';
import { addContribution } from '../agreements/contributions.ts';
import { TestAgreement } from '../agreements/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { TestTasks } from '../tasks/testing.ts';
import { TestRoles } from './testing.ts';

describeOnBothEngines('what somebody hands over', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestRoles;
  let choir: ActorId;
  let school: ActorId;
  let kiosk: ActorId;
  let cafe: CooperationId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, migrations);
    team = new TestRoles(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    kiosk = await here.addActor({ name: 'Kiosk' });
    const cooperations = new TestCooperations(here);
    cafe = await cooperations.add({ name: 'Café', state: 'running' });
    await cooperations.join(cafe, choir, { contact: 'Vorsitz' });
    await cooperations.join(cafe, school, { contact: 'Leitung', deputy: 'Stellvertretung' });
  });

  async function tie(from: ActorId, to: ActorId, level: 1 | 2 | 3): Promise<void> {
    const statement = { side: 'from' as const, level, formality: null };
    await here.as('coordination', (work) =>
      addTie(work, { from, to, type: 'austausch', statement }),
    );
  }

  test('roles, tasks, promises, steps, contacts, and whom to introduce', async () => {
    const club = await here.addActor({ name: 'Verein' });
    await tie(choir, kiosk, 3);
    await tie(choir, school, 2);
    await tie(school, club, 2);
    await here.as('coordination', (work) =>
      addContactPerson(work, kiosk, {
        facts: { duty: 'Inhaberin', availability: 'vormittags', visibility: 'netzwerk' },
        basis: { law: 'dsgvo', ground: 'interest' },
        gathered: 'from-person',
      }),
    );
    await team.add('sprecher', choir, { cooperationId: cafe });
    await team.add('initiator', choir, { until: '2026-11-01', handedOverOn: '2026-11-01' });
    await team.add('protokoll', choir, { until: '2026-11-01' });
    const tasks = new TestTasks(here);
    await tasks.addOf(choir, 'Plakat', { cooperationId: cafe, dueOn: '2026-12-01' });
    await tasks.addOf(school, 'Kuchen', { deputyId: choir });
    await tasks.addOf(school, 'Fremd');
    const draft = agreementContract.body.parse({
      cooperationId: cafe,
      form: 'written',
      language: 'de',
    });
    const { id } = await here.as('coordination', (work) => addAgreement(work, draft));
    const partyId = await new TestAgreement(here, id).partyOf(choir);
    const promise = { partyId, form: 'umsetzen', amount: '', dueOn: null, givenOn: null, note: '' };
    await here.as('coordination', (work) =>
      addContribution(work, id, { ...promise, what: 'Noten', state: 'promised' }),
    );
    await here.as('coordination', (work) =>
      addContribution(work, id, { ...promise, what: 'Stühle', state: 'given' }),
    );
    const approaches = new TestApproaches(here, 'coordination');
    await approaches.add(club, { doorOpenerId: choir, nextStep: 'Anrufen' });
    await approaches.add(club, { nextStep: 'Fremd' });
    const sheet = await team.handOver(choir);
    expect(sheet.roles.map(({ role }) => role).toSorted()).toEqual(['protokoll', 'sprecher']);
    expect(sheet.tasks).toMatchObject([
      { title: 'Plakat', part: 'owner', context: { name: 'Café' } },
      { title: 'Kuchen', part: 'deputy', context: null },
    ]);
    expect(sheet.promises).toMatchObject([{ what: 'Noten' }]);
    expect(sheet.steps).toMatchObject([{ actor: { name: 'Verein' }, nextStep: 'Anrufen' }]);
    expect(sheet.contacts).toMatchObject([
      {
        actor: { name: 'Kiosk' },
        level: 3,
        isOnlyHere: true,
        people: [{ duty: 'Inhaberin', availability: 'vormittags' }],
      },
      { actor: { name: 'Schule' }, level: 2, isOnlyHere: false, people: [] },
    ]);
  });

  test('it is for the coordination and whoever acts for the actor', async () => {
    expect((await new TestRoles(here, 'partner', choir).handOver(choir)).actor.name).toBe('Chor');
    await expect(new TestRoles(here, 'partner', school).handOver(choir)).rejects.toMatchObject({
      status: 403,
    });
    await expect(new TestRoles(here, 'reader').handOver(choir)).rejects.toMatchObject({
      status: 403,
    });
  });

  test('what hangs on one person is told with its names, as far as one sees it', async () => {
    await team.add('sprecher', choir, { holder: 'Vorsitz', cooperationId: cafe });
    await team.add('initiator', kiosk, { visibility: 'team' });
    expect(await team.dependences()).toMatchObject([
      {
        actor: { name: 'Chor' },
        person: 'Vorsitz',
        hanging: [
          { what: { kind: 'role', role: 'sprecher' }, name: 'Café' },
          { what: { kind: 'cooperation' }, name: 'Café' },
        ],
      },
      { actor: { name: 'Kiosk' }, person: '', hanging: [{ what: { kind: 'role' }, name: '' }] },
    ]);
    const seen = await new TestRoles(here, 'reader').dependences();
    expect(seen.map(({ actor }) => actor.name)).toEqual(['Chor']);
  });
});
