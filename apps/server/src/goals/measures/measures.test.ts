import type { ActorId, CooperationId, GoalId } from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestCooperations } from '../../structure/cooperations/testing.ts';
import { structureMigrations } from '../../structure/migrations.ts';
import { editGoal } from '../goals/edit-goal.ts';
import { removeGoal } from '../goals/remove-goal.ts';
import { goalsMigrations } from '../migrations.ts';
import { measuresFollow } from './follow-actors.ts';
import { TestMeasures } from './testing.ts';

const oral = { means: 'oral', on: '2026-11-20' } as const;
const byAccount = { means: 'account', on: '2026-11-20' } as const;
const hall = { resource: 'r.raum.saal', consent: null, note: 'für 60' } as const;

describeOnBothEngines('measures', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestMeasures;
  let choir: ActorId;
  let school: ActorId;
  let house: ActorId;
  let cafe: CooperationId;
  let guiding: GoalId;
  let goal: GoalId;
  let ours: TestMeasures;
  let theirs: TestMeasures;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, { ...structureMigrations, ...goalsMigrations });
    team = new TestMeasures(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    house = await here.addActor({ name: 'Haus', offers: ['r.raum.saal'] });
    cafe = await new TestCooperations(here).add({ name: 'Café', parties: [school, choir] });
    guiding = await team.addGoal('Alle finden Rat', { cooperationId: cafe });
    goal = await team.addGoal('Zwölf kommen', { cooperationId: cafe, parentId: guiding });
    ours = new TestMeasures(here, 'partner', choir);
    theirs = new TestMeasures(here, 'partner', house);
  });

  test('the chain leads from the measure to the guiding goal, and from both goals to the measure', async () => {
    const id = await team.add('Frühstück', goal, { needs: [hall] });
    const { chain, context, table, needs } = await team.show(id);
    expect(chain.map(({ key }) => key)).toEqual(['Z1', 'Z1.1.1']);
    expect(context).toMatchObject({ kind: 'cooperation', name: 'Café' });
    expect(table.map(({ name }) => name).toSorted()).toEqual(['Chor', 'Schule']);
    expect(needs).toMatchObject([{ resource: 'r.raum.saal', note: 'für 60', partner: null }]);
    for (const aim of [goal, guiding]) {
      const { measures } = await team.list({ goal: aim });
      expect(measures).toMatchObject([{ id, needs: 1, agreed: 0, goal: { key: 'Z1.1.1' } }]);
    }
  });

  test('nothing is planned before somebody said yes to answering for it', async () => {
    const id = await team.add('Frühstück', goal);
    await expect(team.step(id, ['idea', 'planned'])).rejects.toMatchObject({
      status: 400,
      code: 'measure-without-responsible',
    });
    await expect(team.answerFor(id, choir, byAccount)).rejects.toMatchObject({ status: 403 });
    await expect(ours.answerFor(id, school, byAccount)).rejects.toMatchObject({ status: 403 });
    await ours.answerFor(id, choir, byAccount);
    await ours.step(id, ['idea', 'planned']);
    const { measure, responsible } = await team.show(id);
    expect(measure).toMatchObject({ state: 'planned', acceptedBy: 'account' });
    expect(measure.acceptedOn).toBe('2026-11-22');
    expect(responsible).toEqual({ id: choir, name: 'Chor' });
    await expect(team.answerFor(id, null, oral)).rejects.toMatchObject({
      status: 409,
      code: 'measure-needs-responsible',
    });
  });

  test('what ends says what became of it', async () => {
    const id = await team.add('Frühstück', goal);
    await expect(team.step(id, ['idea', 'dropped'])).rejects.toMatchObject({
      code: 'measure-step-without-reason',
    });
    await team.step(id, ['idea', 'dropped'], 'Kein Raum gefunden.');
    expect((await team.show(id)).measure).toMatchObject({
      state: 'dropped',
      stateReason: 'Kein Raum gefunden.',
    });
    await expect(team.step(id, ['idea', 'planned'])).rejects.toMatchObject({
      status: 409,
      code: 'measure-moved-on',
    });
  });

  test('who is asked says yes by account for itself alone, or no', async () => {
    const id = await team.add('Frühstück', goal, { needs: [hall] });
    const [need] = (await team.show(id)).needs;
    if (need === undefined) throw new Error('There is no need.');
    const of = { measureId: id, needId: need.id };
    await team.give(of, { was: null, partner: { actorId: house, yes: null } });
    expect((await theirs.show(id)).needs).toMatchObject([{ can: { answer: true } }]);
    expect((await ours.show(id)).needs).toMatchObject([{ can: { answer: false } }]);
    await expect(
      ours.give(of, { was: house, partner: { actorId: house, yes: byAccount } }),
    ).rejects.toMatchObject({ status: 403 });
    await theirs.give(of, { was: house, partner: { actorId: house, yes: byAccount } });
    const { needs, table } = await team.show(id);
    expect(needs).toMatchObject([{ partner: { name: 'Haus' }, agreedBy: 'account' }]);
    expect(table.map(({ name }) => name)).toContain('Haus');
    await theirs.give(of, { was: house, partner: null });
    expect((await team.show(id)).needs).toMatchObject([{ partner: null, agreedOn: null }]);
    await expect(
      team.give(of, { was: house, partner: { actorId: school, yes: oral } }),
    ).rejects.toMatchObject({ status: 409, code: 'need-moved-on' });
  });

  test('of two who give at once one does, and nothing is lost', async () => {
    const id = await team.add('Frühstück', goal, { needs: [hall] });
    const [need] = (await team.show(id)).needs;
    if (need === undefined) throw new Error('There is no need.');
    const of = { measureId: id, needId: need.id };
    const outcomes = await Promise.allSettled(
      [school, house].map((actorId) =>
        team.give(of, { was: null, partner: { actorId, yes: oral } }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { status: 409, code: 'need-moved-on' },
    });
  });

  test('an actor sees what it has to do with a measure', async () => {
    const id = await ours.add('Frühstück', goal, { needs: [hall] });
    const [need] = (await team.show(id)).needs;
    if (need === undefined) throw new Error('There is no need.');
    await team.give(
      { measureId: id, needId: need.id },
      { was: null, partner: { actorId: house, yes: null } },
    );
    await team.answerFor(id, school, oral);
    async function partsOf(actor: ActorId) {
      return (await team.list({ actor })).measures.map(({ parts }) => parts);
    }
    expect(await partsOf(choir)).toEqual([['proposed']]);
    expect(await partsOf(house)).toEqual([['asked']]);
    expect(await partsOf(school)).toEqual([['responsible']]);
  });

  test('partners are proposed with their reason, and whoever took part is not', async () => {
    const id = await team.add('Frühstück', goal, { needs: [hall] });
    const { proposals, count, needs } = await team.partners(id);
    expect(proposals).toMatchObject([
      { actor: { id: house, name: 'Haus' }, resources: ['r.raum.saal'], tie: null, way: null },
    ]);
    expect([count, needs]).toMatchObject([1, [{ others: 1, atTable: [], isGap: false }]]);
    await team.answerFor(id, house, oral);
    expect(await team.partners(id)).toMatchObject({
      proposals: [],
      needs: [{ atTable: [{ name: 'Haus' }] }],
    });
  });

  test('who is no party of the goal changes nothing of its measures', async () => {
    const id = await team.add('Frühstück', goal);
    await expect(
      theirs.edit(id, { title: 'Anders' }, { title: 'Frühstück' }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(theirs.add('Eigenes', goal)).resolves.toEqual(expect.any(String));
    await ours.edit(id, { title: 'Brunch' }, { title: 'Frühstück' });
    await expect(team.edit(id, { title: 'Fest' }, { title: 'Frühstück' })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
    });
    await expect(
      team.edit(
        id,
        { endsOn: '2026-01-01', startsOn: '2026-01-02' },
        { endsOn: null, startsOn: null },
      ),
    ).rejects.toMatchObject({ status: 400, code: 'measure-ends-before-it-starts' });
  });

  test('a goal with measures is dropped, not removed', async () => {
    const id = await team.add('Frühstück', goal);
    const refused = here.as('coordination', (work) => removeGoal(work, goal));
    await expect(refused).rejects.toMatchObject({
      status: 409,
      code: 'measures-remain',
      params: { count: 1 },
    });
    await team.remove(id);
    await here.as('coordination', (work) => removeGoal(work, goal));
  });

  test('nothing is done for what is expressly no goal', async () => {
    const none = await team.addGoal('Keine Listen', { parentId: guiding }, 'non-goal');
    const refused = { status: 400, code: 'measure-for-non-goal' };
    await expect(team.add('Listen führen', none)).rejects.toMatchObject(refused);
    const id = await team.add('Frühstück', goal);
    const moving = team.edit(id, { goalId: none }, { goalId: goal });
    await expect(moving).rejects.toMatchObject(refused);
    expect((await team.list()).goals.map(({ level }) => level)).not.toContain('non-goal');

    const turned = {
      changes: { level: 'non-goal' },
      was: { level: 'action' },
      reason: '',
    } as const;
    function turning() {
      return here.as('coordination', (work) => editGoal(work, goal, turned));
    }
    await expect(turning()).rejects.toMatchObject({
      status: 409,
      code: 'non-goal-with-measures',
      params: { count: 1 },
    });
    await team.remove(id);
    await turning();
    await expect(team.add('Frühstück', goal)).rejects.toMatchObject(refused);
  });

  test('removing is taken back with all that the measure takes', async () => {
    const id = await ours.add('Frühstück', goal, { needs: [hall] });
    const added = await ours.addNeed(id, { consent: 'owner' });
    await ours.removeNeed(id, added);
    const { changeSetId } = await ours.remove(id);
    await expect(team.show(id)).rejects.toMatchObject({ status: 404, code: 'no-such-measure' });
    await ours.undo(changeSetId);
    expect((await team.show(id)).needs).toMatchObject([{ resource: 'r.raum.saal' }]);
    await expect(
      ours.addNeed(id, { resource: 'r.raum.saal', consent: 'owner' }),
    ).rejects.toMatchObject({ status: 400, code: 'need-of-two-kinds' });
  });

  test('what an actor answers for and gives follows it into a merge, and is open when it goes', async () => {
    const id = await team.add('Frühstück', goal, { needs: [hall], proposedById: house });
    const [need] = (await team.show(id)).needs;
    if (need === undefined) throw new Error('There is no need.');
    await team.give(
      { measureId: id, needId: need.id },
      { was: null, partner: { actorId: house, yes: oral } },
    );
    await team.answerFor(id, house, oral);
    await team.step(id, ['idea', 'planned']);
    const other = await here.addActor({ name: 'Nachbarschaftshaus' });
    const followers = [measuresFollow];
    await here.as('coordination', (work) =>
      mergeActors({ ...work, followers }, other, { other: house, facts: {} }),
    );
    expect(await team.show(id)).toMatchObject({
      responsible: { name: 'Nachbarschaftshaus' },
      proposedBy: { name: 'Nachbarschaftshaus' },
      needs: [{ partner: { name: 'Nachbarschaftshaus' }, agreedBy: 'oral' }],
    });
    const { changeSetId } = await here.as('coordination', (work) =>
      removeActor({ ...work, followers }, other),
    );
    expect(await team.show(id)).toMatchObject({
      measure: { state: 'idea', acceptedOn: null },
      responsible: null,
      proposedBy: null,
      needs: [{ partner: null, agreedOn: null }],
    });
    await team.undo(changeSetId);
    expect(await team.show(id)).toMatchObject({
      measure: { state: 'planned' },
      responsible: { name: 'Nachbarschaftshaus' },
    });
  });
});
