import type { ActorId, AgreementId, CooperationId } from '@augenhoehe/domain/contract';
import { addAgreement as addContract } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addAgreement } from '../agreements/add-agreement.ts';
import { listAgreements } from '../agreements/list-agreements.ts';
import { removeAgreement } from '../agreements/remove-agreement.ts';
import { TestAgreement } from '../agreements/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { TestTasks } from './testing.ts';

describeOnBothEngines('tasks that come from an agreement', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestTasks;
  let choir: ActorId;
  let club: ActorId;
  let cafe: CooperationId;
  let agreed: AgreementId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestTasks(here);
    choir = await here.addActor({ name: 'Chor' });
    club = await here.addActor({ name: 'Verein' });
    const school = await here.addActor({ name: 'Schule' });
    cafe = await new TestCooperations(here).add({ name: 'Café', parties: [school, choir] });
    agreed = await agree();
  });

  async function agree(): Promise<AgreementId> {
    const draft = addContract.body.parse({ cooperationId: cafe, form: 'written', language: 'de' });
    return (await here.as('coordination', (work) => addAgreement(work, draft))).id;
  }

  test('each names its agreement, which lists its own alone', async () => {
    const id = await team.add('Bühne stellen', { origin: 'agreement', agreementId: agreed });
    await team.add('Anderes', { origin: 'agreement', agreementId: await agree() });
    await team.add('Idee');
    const { agreements } = await here.as('coordination', (work) => listAgreements(work, {}));
    const title = agreements.find((agreement) => agreement.id === agreed)?.title;
    expect((await team.row(id)).agreement).toEqual({ id: agreed, title });
    expect(await team.titles({ agreement: agreed })).toEqual(['Bühne stellen']);
  });

  test('who may not read the agreement sees the task, not what it is called, and names none', async () => {
    const id = await team.add('Bühne stellen', { origin: 'agreement', agreementId: agreed });
    const theirs = new TestTasks(here, 'partner', club);
    expect((await theirs.row(id)).agreement).toBeNull();
    const yes = { means: 'account', on: '2026-11-22' } as const;
    const facts = { origin: 'agreement', agreementId: agreed } as const;
    const refused = { status: 404, code: 'no-such-agreement' };
    await expect(
      theirs.add('Eigenes', { ...facts, beginning: { kind: 'accepted', actorId: club, yes } }),
    ).rejects.toMatchObject(refused);
    const mine = await theirs.addOf(club, 'Eigenes', { origin: 'agreement' });
    await expect(
      theirs.edit(mine, { agreementId: agreed }, { agreementId: null }),
    ).rejects.toMatchObject(refused);
    const ours = new TestTasks(here, 'partner', choir);
    expect((await ours.row(id)).agreement).toMatchObject({ id: agreed });
  });

  test('what comes from elsewhere belongs to no agreement', async () => {
    const refused = { status: 400, code: 'agreement-of-other-origin' };
    await expect(team.add('Idee', { agreementId: agreed })).rejects.toMatchObject(refused);
    const facts = { origin: 'agreement', agreementId: agreed } as const;
    const id = await team.add('Bühne stellen', facts);
    await expect(team.edit(id, { origin: 'idea' }, facts)).rejects.toMatchObject(refused);
    await team.edit(id, { origin: 'idea', agreementId: null }, facts);
    expect(await team.titles({ agreement: agreed })).toEqual([]);
  });

  test('when the agreement is removed its tasks stay, and undoing joins them again', async () => {
    const id = await team.add('Bühne stellen', { origin: 'agreement', agreementId: agreed });
    const { changeSetId } = await here.as('coordination', (work) => removeAgreement(work, agreed));
    expect(await team.row(id)).toMatchObject({
      origin: 'agreement',
      agreementId: null,
      agreement: null,
    });
    await new TestAgreement(here, agreed).undo(changeSetId);
    expect((await team.row(id)).agreement).toMatchObject({ id: agreed });
  });

  test('a task that was taken from an agreement since removed cannot be put back to it', async () => {
    const facts = { origin: 'agreement', agreementId: agreed } as const;
    const id = await team.add('Bühne stellen', facts);
    const { changeSetId } = await team.edit(id, { agreementId: null }, facts);
    await here.as('coordination', (work) => removeAgreement(work, agreed));
    await expect(team.undo(changeSetId)).rejects.toMatchObject({ status: 409 });
    expect((await team.row(id)).agreementId).toBeNull();
  });
});
