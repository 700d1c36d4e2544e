import type { ActorId, CooperationId, PartyId } from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { removeActor } from '../../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { partiesFollow } from './follow-actors.ts';
import { listCooperations } from './list-cooperations.ts';
import { removeCooperation } from './remove-cooperation.ts';
import { setPartyOrder } from './set-party-order.ts';
import { TestCooperations } from './testing.ts';

describeOnBothEngines('cooperations', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestCooperations;
  let choir: ActorId;
  let school: ActorId;
  let club: ActorId;
  let cafe: CooperationId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestCooperations(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    club = await here.addActor({ name: 'Ärzteverein' });
    cafe = await team.add({ name: 'Café', parties: [school, choir] });
  });

  async function partyOf(actorId: ActorId): Promise<PartyId> {
    return await team.partyOf(cafe, actorId);
  }

  test('a name is enough; all else is said to be unknown', async () => {
    const { cooperation, parties, reviews } = await team.sheet(cafe);
    expect(cooperation).toMatchObject({
      name: 'Café',
      state: 'idea',
      phase: 'contact',
      intensity: null,
      formality: null,
      preparation: null,
      goalDecidedOn: null,
      visibility: 'netzwerk',
      provenance: { means: 'entered', confirmedAt: null },
    });
    expect(parties.map(({ actor }) => actor.name)).toEqual(['Chor', 'Schule']);
    expect(reviews).toEqual([]);
  });

  test('the list is in the order of the dictionary and can be of one actor', async () => {
    await team.add({ name: 'Ärztliche Sprechstunde', parties: [club] });
    const all = await here.as('reader', (work) => listCooperations(work, {}));
    expect(all.cooperations.map(({ name }) => name)).toEqual(['Ärztliche Sprechstunde', 'Café']);
    expect(all.can.add).toBe(false);
    const theirs = await here.as('reader', (work) => listCooperations(work, { actor: choir }));
    expect(theirs.cooperations.map(({ name }) => name)).toEqual(['Café']);
  });

  test.each([
    [{ state: 'stuck' as const }, 'state-without-reason'],
    [{ state: 'broken-off' as const }, 'state-without-reason'],
    [{ state: 'ended' as const, stateReason: 'Fertig' }, 'ended-without-target-benefit'],
    [{ phase: 'lasting' as const }, 'phase-unfit'],
    [{ startedOn: '2026-02-01', endedOn: '2026-01-31' }, 'ended-before-start'],
  ])('%o is refused as %s, on entering and on editing', async (changes, code) => {
    await expect(team.add({ name: 'Neu', ...changes })).rejects.toMatchObject({
      status: 400,
      code,
    });
    const { cooperation } = await team.sheet(cafe);
    await expect(team.edit(cafe, changes, cooperation)).rejects.toMatchObject({
      status: 400,
      code,
    });
  });

  test('starting without the twelve questions is allowed and remembered', async () => {
    await team.edit(cafe, { state: 'running' }, { state: 'idea' });
    expect((await team.sheet(cafe)).cooperation).toMatchObject({
      phase: 'work',
      preparation: 'skipped',
    });
  });

  test('two who edit different facts keep both; the same fact is refused with its value', async () => {
    await team.edit(cafe, { goal: 'Reden' }, { goal: '' });
    await team.edit(cafe, { output: 'Ein Café' }, { output: '' });
    await expect(team.edit(cafe, { goal: 'Essen' }, { goal: '' })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['goal'], current: { goal: 'Reden' } },
    });
    expect((await team.sheet(cafe)).cooperation).toMatchObject({
      goal: 'Reden',
      output: 'Ein Café',
    });
  });

  test('a party edits what it takes part in, speaks for itself alone, and touches nothing else', async () => {
    const ours = new TestCooperations(here, 'partner', choir);
    await ours.edit(cafe, { goal: 'Reden' }, { goal: '' });
    await ours.say(
      { cooperationId: cafe, partyId: await partyOf(choir) },
      { expectation: 'Neue Stimmen' },
      { expectation: '' },
    );
    await expect(
      ours.say(
        { cooperationId: cafe, partyId: await partyOf(school) },
        { expectation: 'Ruhe' },
        { expectation: '' },
      ),
    ).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
    const theirs = await team.add({ name: 'Fest', parties: [school] });
    await expect(ours.edit(theirs, { goal: 'Tanzen' }, { goal: '' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(ours.add({ name: 'Ohne uns', parties: [school] })).rejects.toMatchObject({
      status: 403,
    });
    const { parties, can } = await ours.sheet(cafe);
    expect(can.edit).toBe(true);
    expect(parties.map((party) => [party.actor.name, party.can.edit])).toEqual([
      ['Chor', true],
      ['Schule', false],
    ]);
  });

  test('who has left no longer edits', async () => {
    const party = { cooperationId: cafe, partyId: await partyOf(choir) };
    await team.say(party, { until: '2026-11-01' }, { until: null });
    const ours = new TestCooperations(here, 'partner', choir);
    await expect(ours.edit(cafe, { goal: 'Reden' }, { goal: '' })).rejects.toMatchObject({
      status: 403,
    });
  });

  test('what only the team sees is not there for others', async () => {
    const quiet = await team.add({ name: 'Leise', visibility: 'team', parties: [choir] });
    const ours = new TestCooperations(here, 'partner', choir);
    await expect(ours.sheet(quiet)).rejects.toMatchObject({ status: 404 });
    await expect(ours.edit(quiet, { goal: 'x' }, { goal: '' })).rejects.toMatchObject({
      status: 404,
      code: 'no-such-cooperation',
    });
  });

  test('nobody takes part twice, nobody unknown does', async () => {
    await expect(team.join(cafe, choir)).rejects.toMatchObject({
      status: 409,
      code: 'already-party',
    });
    await removeActorOf(club);
    await expect(team.join(cafe, club)).rejects.toMatchObject({ code: 'no-such-actor' });
  });

  async function removeActorOf(id: ActorId): Promise<void> {
    await here.as('coordination', (work) =>
      removeActor({ ...work, followers: [partiesFollow] }, id),
    );
  }

  test('the list says what to look at next', async () => {
    await team.edit(cafe, { state: 'running' }, { state: 'idea' });
    await team.say(
      { cooperationId: cafe, partyId: await partyOf(choir) },
      { contact: 'Leitung' },
      { contact: '' },
    );
    const { cooperations } = await here.as('reader', (work) => listCooperations(work, {}));
    expect(cooperations.find(({ id }) => id === cafe)?.hints).toEqual([
      { kind: 'no-joint-goal' },
      { kind: 'one-person', actors: [{ id: choir, name: 'Chor' }] },
    ]);
  });

  test('parties are named by the alphabet, or as they agreed', async () => {
    await team.join(cafe, club);
    expect((await team.sheet(cafe)).parties.map(({ actor }) => actor.name)).toEqual([
      'Ärzteverein',
      'Chor',
      'Schule',
    ]);
    const order = [await partyOf(school), await partyOf(club), await partyOf(choir)];
    await here.as('coordination', (work) => setPartyOrder(work, cafe, { parties: order }));
    expect((await team.sheet(cafe)).parties.map(({ actor }) => actor.name)).toEqual([
      'Schule',
      'Ärzteverein',
      'Chor',
    ]);
    await expect(
      here.as('coordination', (work) => setPartyOrder(work, cafe, { parties: order.slice(1) })),
    ).rejects.toMatchObject({ status: 409, code: 'parties-changed' });
  });

  test('removing a cooperation takes its parties, not the actors, and can be undone', async () => {
    const { changeSetId } = await here.as('coordination', (work) => removeCooperation(work, cafe));
    await expect(team.sheet(cafe)).rejects.toMatchObject({ code: 'no-such-cooperation' });
    await team.undo(changeSetId);
    expect((await team.sheet(cafe)).parties).toHaveLength(2);
  });
});
