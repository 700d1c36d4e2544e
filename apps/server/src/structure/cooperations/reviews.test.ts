import type { ActorId, CooperationId, PartyId } from '@augenhoehe/domain/contract';
import type { ReviewDraft } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { addReview } from './add-review.ts';
import { editReview } from './edit-review.ts';
import { partiesFollow } from './follow-actors.ts';
import { removeCooperation } from './remove-cooperation.ts';
import { removeParty } from './remove-party.ts';
import { removeReview } from './remove-review.ts';
import { TestCooperations } from './testing.ts';

describeOnBothEngines('reviews of cooperations', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestCooperations;
  let choir: ActorId;
  let school: ActorId;
  let cafe: CooperationId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestCooperations(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    cafe = await team.add({ name: 'Café', parties: [school, choir] });
  });

  async function partyOf(actorId: ActorId): Promise<PartyId> {
    return await team.partyOf(cafe, actorId);
  }

  async function review(said: readonly (readonly [ActorId, 'met' | 'not-met'])[]) {
    const parties: ReviewDraft['parties'] = [];
    for (const [actorId, outcome] of said) {
      parties.push({
        partyId: await partyOf(actorId),
        outcome,
        came: 'Etwas',
        balance: 'balanced' as const,
      });
    }
    return await here.as('coordination', (work) =>
      addReview(work, cafe, {
        heldOn: '2026-11-20',
        summary: 'Gut',
        parties,
        reviewOn: '2027-05-20',
      }),
    );
  }

  test('a review keeps the expectation of its day and sets the next day', async () => {
    const party = { cooperationId: cafe, partyId: await partyOf(choir) };
    await team.say(party, { expectation: 'Neue Stimmen' }, { expectation: '' });
    const { id, changeSetId } = await review([[choir, 'met']]);
    await team.say(party, { expectation: 'Anderes' }, { expectation: 'Neue Stimmen' });
    const sheet = await team.sheet(cafe);
    expect(sheet.cooperation.reviewOn).toBe('2027-05-20');
    expect(sheet.reviews[0]?.parties[0]).toMatchObject({
      expectation: 'Neue Stimmen',
      outcome: 'met',
    });
    const summary = { changes: { summary: 'Sehr gut' }, was: { summary: 'Gut' } };
    const ids = { cooperationId: cafe, reviewId: id };
    await here.as('coordination', (work) => editReview(work, ids, summary));
    expect((await team.sheet(cafe)).reviews[0]).toMatchObject({
      summary: 'Sehr gut',
      parties: [{ expectation: 'Neue Stimmen' }],
    });
    await expect(team.undo(changeSetId)).rejects.toMatchObject({ code: 'changed-since' });
  });

  test('a party does not write or remove what another said at a review', async () => {
    const { id } = await review([[school, 'not-met']]);
    const ids = { cooperationId: cafe, reviewId: id };
    const said = {
      partyId: await partyOf(school),
      came: '',
      outcome: 'met' as const,
      balance: null,
    };
    const was = (await team.sheet(cafe)).reviews[0]?.parties.map(
      ({ expectation: _, ...kept }) => kept,
    );
    await expect(
      here.as(
        'partner',
        (work) => editReview(work, ids, { changes: { parties: [said] }, was: { parties: was } }),
        choir,
      ),
    ).rejects.toMatchObject({ status: 403 });
    await expect(
      here.as('partner', (work) => removeReview(work, ids), choir),
    ).rejects.toMatchObject({ status: 403 });
    const own = { ...said, partyId: await partyOf(choir) };
    const both = [...(was ?? []), own];
    await here.as(
      'partner',
      (work) => editReview(work, ids, { changes: { parties: both }, was: { parties: was } }),
      choir,
    );
    expect((await team.sheet(cafe)).reviews[0]?.parties).toHaveLength(2);
  });

  test('removing a party takes its words out of the reviews, and undoing brings them back', async () => {
    await review([
      [choir, 'met'],
      [school, 'not-met'],
    ]);
    const ids = { cooperationId: cafe, partyId: await partyOf(choir) };
    const { changeSetId } = await here.as('coordination', (work) => removeParty(work, ids));
    expect((await team.sheet(cafe)).reviews[0]?.parties).toHaveLength(1);
    await team.undo(changeSetId);
    const sheet = await team.sheet(cafe);
    expect(sheet.parties).toHaveLength(2);
    expect(sheet.reviews[0]?.parties).toHaveLength(2);
  });

  test('removing a cooperation takes its reviews along, and undoing brings them back', async () => {
    await review([[choir, 'met']]);
    const { changeSetId } = await here.as('coordination', (work) => removeCooperation(work, cafe));
    await team.undo(changeSetId);
    expect((await team.sheet(cafe)).reviews).toHaveLength(1);
  });

  test('a merged actor takes part once, with the words of both, in reviews too', async () => {
    const first = { cooperationId: cafe, partyId: await partyOf(choir) };
    await team.say(first, { expectation: 'Singen' }, { expectation: '' });
    const other = { cooperationId: cafe, partyId: await partyOf(school) };
    await team.say(other, { expectation: 'Lernen' }, { expectation: '' });
    await review([[school, 'not-met']]);
    await here.as('coordination', (work) =>
      mergeActors({ ...work, followers: [partiesFollow] }, choir, {
        other: school,
        facts: {},
      }),
    );
    const { parties, reviews } = await team.sheet(cafe);
    expect(parties.map(({ actor, expectation }) => [actor.name, expectation])).toEqual([
      ['Chor', 'Singen · Lernen'],
    ]);
    expect(reviews[0]?.parties).toMatchObject([{ partyId: first.partyId, outcome: 'not-met' }]);
  });

  test('an actor that goes takes its part along', async () => {
    await review([[choir, 'met']]);
    await here.as('coordination', (work) =>
      removeActor({ ...work, followers: [partiesFollow] }, choir),
    );
    const { parties, reviews } = await team.sheet(cafe);
    expect(parties.map(({ actor }) => actor.name)).toEqual(['Schule']);
    expect(reviews[0]?.parties).toEqual([]);
  });
});
