import { type ActorId, PersonId } from '@augenhoehe/domain/contract';
import type { BallotRemarks } from '@augenhoehe/domain/goals';
import { beforeAll, expect, test } from 'vitest';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import type { Work } from '../../inventory/index.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { editDecision } from './edit-decision.ts';
import { enterBallots, settleBallots } from './entered-ballots.ts';
import { extendDecision } from './change-course.ts';
import { decisionsFollow } from './follow-actors.ts';
import { setProxy } from './set-proxy.ts';
import { organisation, person, TestDecision } from './testing.ts';
import { toldDecisions } from './told-decisions.ts';

const silent: BallotRemarks = { reasons: {}, harmedAim: '' };

describeOnBothEngines('votes by proxy and by hand, and what cannot be undone', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function scene() {
    const here = await TestDecision.place(database);
    const choir = await here.addActor({ name: 'Chor' });
    const church = await here.addActor({ name: 'Gemeinde' });
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), organisation(church), person('Bewohner:in 1')],
    });
    return { here, choir, church, decision };
  }

  function lend(
    decision: TestDecision,
    [from, to]: readonly [number, number | null],
    by?: ActorId,
  ) {
    const ids = { decisionId: decision.id, voiceId: decision.voice(from) };
    const holder = to === null ? null : decision.voice(to);
    return decision.as((work) => setProxy(work, ids, { holder }), by ?? null);
  }

  test('one votes for the other, until the other votes', async () => {
    const { choir, church, decision } = await scene();
    await lend(decision, [1, 0], church);
    await decision.cast(choir, 1, 'no');
    expect(await decision.sheet(choir)).toMatchObject({
      mine: [
        { name: 'Chor', holder: null },
        { name: 'Gemeinde', holder: { name: 'Chor' }, ballot: { way: 'proxy', values: 'no' } },
      ],
    });
    await decision.cast(church, 1, 'yes');
    await expect(decision.cast(choir, 1, 'no')).rejects.toMatchObject({
      status: 409,
      code: 'voted-itself',
      params: { voice: 'Gemeinde' },
    });
    expect((await decision.sheet(choir)).mine[1]).toMatchObject({
      hasVoted: true,
      votedItself: true,
      ballot: null,
      can: { cast: false },
    });
    await decision.end();
    const { counted } = await decision.recount();
    expect(counted.options['A']).toMatchObject({ yes: 1, no: 0, missing: 2 });
  });

  test('no chain, not to oneself, one at most, and nobody lends what is not theirs', async () => {
    const { choir, church, decision } = await scene();
    await expect(lend(decision, [0, 0], choir)).rejects.toMatchObject({ code: 'proxy-to-oneself' });
    await expect(lend(decision, [0, 1], church)).rejects.toMatchObject({ code: 'not-allowed' });
    await lend(decision, [0, 1], choir);
    await expect(lend(decision, [1, 2], church)).rejects.toMatchObject({ code: 'proxy-chain' });
    await expect(lend(decision, [2, 0])).rejects.toMatchObject({ code: 'proxy-chain' });
    await expect(lend(decision, [2, 1])).rejects.toMatchObject({ code: 'too-many-proxies' });
    await lend(decision, [0, null], choir);
    await expect(decision.cast(church, 0, 'yes')).rejects.toMatchObject({ code: 'not-your-voice' });
  });

  function second(work: Work): Work {
    const { place } = work;
    return { ...work, place: { ...place, person: { ...place.person, id: PersonId.parse('two') } } };
  }

  test('what came on paper counts once a second person has compared it', async () => {
    const { choir, decision } = await scene();
    const { id } = decision;
    await decision.as((work) =>
      enterBallots(work, id, {
        way: 'paper',
        textVersion: 1,
        ballots: [
          { voiceId: decision.voice(1), state: 'voted', values: 'yes', remarks: silent },
          { voiceId: decision.voice(2), state: 'invalid', remarks: silent },
        ],
      }),
    );
    const waiting = await decision.sheet();
    expect(waiting).toMatchObject({ cast: 0 });
    expect(waiting.voices.map(({ entered }) => entered?.isConfirmed)).toEqual([
      undefined,
      false,
      false,
    ]);
    expect((await decision.sheet(choir)).voices.map(({ entered }) => entered)).toEqual([
      null,
      null,
      null,
    ]);
    const ballots = waiting.voices.flatMap(({ entered }, at) =>
      entered === null ? [] : [{ id: entered.id, agrees: at === 1 }],
    );
    await expect(decision.as((work) => settleBallots(work, id, { ballots }))).rejects.toMatchObject(
      { status: 403, code: 'same-person' },
    );
    expect(waiting.voices.map(({ entered }) => entered?.isOwn)).toEqual([undefined, true, true]);
    await decision.as((work) => settleBallots(second(work), id, { ballots }));
    await expect(
      decision.as((work) => settleBallots(second(work), id, { ballots })),
    ).rejects.toMatchObject({ status: 409, code: 'already-settled' });
    expect(await decision.sheet()).toMatchObject({ cast: 1 });
    await decision.end();
    const { record, counted } = await decision.recount();
    expect(record.ballots).toHaveLength(1);
    expect(counted.options['A']).toMatchObject({ yes: 1, invalid: 0, missing: 2 });
  });

  test('whoever entered a ballot takes it back alone, and confirms it never', async () => {
    const { decision } = await scene();
    const { id } = decision;
    const entry = { voiceId: decision.voice(2), state: 'invalid', remarks: silent } as const;
    await decision.as((work) =>
      enterBallots(work, id, { way: 'paper', textVersion: 1, ballots: [entry] }),
    );
    const entered = (await decision.sheet()).voices[2]?.entered;
    if (!entered) throw new Error('Nothing waits.');
    const ballot = entered.id;
    function settle(agrees: boolean) {
      return decision.as((work) => settleBallots(work, id, { ballots: [{ id: ballot, agrees }] }));
    }
    await expect(settle(true)).rejects.toMatchObject({ status: 403, code: 'same-person' });
    await settle(false);
    expect((await decision.sheet()).voices[2]?.entered).toBeNull();
  });

  test('undoing takes a draft back, and nothing of an open vote', async () => {
    const { here, choir, decision } = await scene();
    const draft = await TestDecision.draft(here, { electorate: [organisation(choir)] });
    const sheet = await draft.sheet();
    const facts = {
      ...sheet.paper,
      bodyId: null,
      cooperationId: null,
      goalId: null,
      electorate: sheet.electorate,
      question: 'Womit hören wir auf?',
      opensAt: null,
      closesAt: '2026-11-24T18:00',
    };
    const { changeSetId } = await here.as('coordination', (work) =>
      editDecision(work, draft.id, { version: sheet.version, facts }),
    );
    function undo(change: typeof changeSetId) {
      return here.as('coordination', (work) =>
        undoChange({ ...work, toldTables: toldDecisions }, change, { keepChanged: false }),
      );
    }
    await undo(changeSetId);
    expect(await draft.sheet()).toMatchObject({ paper: { question: 'Womit fangen wir an?' } });
    const extended = await decision.as((work) =>
      extendDecision(work, decision.id, { closesAt: '2026-12-24T18:00', reason: 'Ferien' }),
    );
    await expect(undo(extended.changeSetId)).rejects.toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    expect(await decision.sheet()).toMatchObject({
      paper: { closesAt: '2026-12-24T17:00:00.000Z' },
    });
  });

  test('after the first ballot the terms stay, but for what harms nobody', async () => {
    const { here, choir, decision } = await scene();
    await decision.cast(choir, 0, 'yes');
    const { paper, version } = await decision.sheet();
    const facts = {
      ...paper,
      bodyId: null,
      cooperationId: null,
      goalId: null,
      electorate: [],
      opensAt: null,
      closesAt: null,
    };
    function edit(changes: object, seen = version) {
      const body = { version: seen, facts: { ...facts, ...changes } };
      return here.as('coordination', (work) => editDecision(work, decision.id, body));
    }
    await expect(edit({ base: 'entitled', resultsHidden: false })).rejects.toMatchObject({
      code: 'has-ballots',
      params: { settings: ['base', 'resultsHidden'] },
    });
    await edit({ proxiesPerHolder: 2 });
    await expect(edit({ proxiesPerHolder: 1 }, version + 1)).rejects.toMatchObject({
      code: 'has-ballots',
    });
  });

  test('a voice follows its actor into a merge and back, and stays by name when the actor goes', async () => {
    const { here, choir, church, decision } = await scene();
    const circle = await here.addActor({ name: 'Singkreis' });
    const followers = [decisionsFollow];
    const { changeSetId } = await here.as('coordination', (work) =>
      mergeActors({ ...work, followers }, circle, { other: choir, facts: {} }),
    );
    expect((await decision.sheet()).voices[0]).toMatchObject({ name: 'Chor', actorId: circle });
    await decision.cast(circle, 0, 'yes');
    await here.as('coordination', (work) =>
      undoChange({ ...work, toldTables: toldDecisions }, changeSetId, { keepChanged: false }),
    );
    expect((await decision.sheet()).voices[0]).toMatchObject({ actorId: choir });
    await here.as('coordination', (work) => removeActor({ ...work, followers }, church));
    expect((await decision.sheet()).voices[1]).toMatchObject({ name: 'Gemeinde', actorId: null });
    expect(await decision.end()).toMatchObject({ result: { outcome: 'accepted' } });
  });
});
