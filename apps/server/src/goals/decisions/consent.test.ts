import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { changeChannel } from '../../platform/journal/index.ts';
import { concludeDecision } from './conclude-decision.ts';
import { correctText } from './correct-text.ts';
import { moveConsent, testObjection } from './move-consent.ts';
import { addPost } from './talk-over.ts';
import { organisation, person, TestDecision } from './testing.ts';

const consent = { method: 'consent', quorum: { num: 4, den: 5 } };
const agrees = { kind: 'consent' };
const objects = { kind: 'objection', reason: 'Zu laut am Abend' };

describeOnBothEngines('consent', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function opened(facts: object = {}): Promise<TestDecision> {
    const here = await TestDecision.place(database);
    return await TestDecision.open(here, { people: 5, ...consent, ...facts });
  }

  function move(decision: TestDecision, step: Parameters<typeof moveConsent>[2]) {
    return decision.as((work) => moveConsent(work, decision.id, step));
  }

  async function beginRound(decision: TestDecision, closesAt = '2026-11-30T18:00') {
    return await move(decision, { move: 'begin-round', closesAt });
  }

  async function object(decision: TestDecision, at: number) {
    const remarks = { reasons: {}, harmedAim: 'Nachtruhe' };
    await decision.castRead(at, await decision.ballot(objects, { remarks }));
  }

  function find(decision: TestDecision, at: number, found: { tested: number; holds: number }) {
    const ids = { decisionId: decision.id, voiceId: decision.voice(at) };
    return decision.as((work) => testObjection(work, ids, { ...found, result: 'Geprüft' }));
  }

  test('is talked over first: questions, reactions, and nobody votes before a round', async () => {
    const here = await TestDecision.place(database);
    const choir = await here.addActor({ name: 'Chor' });
    const decision = await TestDecision.open(here, {
      ...consent,
      electorate: [organisation(choir), person('Bewohner:in 1')],
    });
    await expect(decision.castByLink(1, agrees)).rejects.toMatchObject({
      status: 409,
      code: 'no-round',
      params: { phase: 'questions' },
    });
    await decision.as(
      (work) =>
        addPost(work, decision.id, {
          kind: 'question',
          text: 'Wer räumt auf?',
          voiceId: decision.voice(0),
        }),
      choir,
    );
    await expect(
      decision.as(
        (work) =>
          addPost(work, decision.id, { kind: 'reaction', text: 'x', voiceId: decision.voice(1) }),
        choir,
      ),
    ).rejects.toMatchObject({ status: 403, code: 'not-your-voice' });
    await move(decision, { move: 'begin-reactions' });
    expect(await decision.sheet()).toMatchObject({
      paper: { phase: 'reactions', isVoting: false },
      posts: [{ text: 'Wer räumt auf?', kind: 'question' }],
    });
  });

  test('what somebody says reaches who looks on at once', async () => {
    const decision = await opened();
    const heard: unknown[] = [];
    const stop = await database.listen(
      changeChannel,
      (notice) => heard.push(JSON.parse(notice)),
      () => {},
    );
    const words = { kind: 'question', text: 'Wer räumt auf?', voiceId: null } as const;
    const { id } = await decision.as((work) => addPost(work, decision.id, words));
    await expect
      .poll(() => heard)
      .toContainEqual(expect.objectContaining({ changeSetId: id, kind: 'words-said' }));
    await stop();
  });

  test('one objection settles where a round leads: it is counted without those who are missing', async () => {
    const decision = await opened();
    await beginRound(decision);
    for (const at of [0, 1]) await decision.castByLink(at, agrees);
    await object(decision, 2);
    // Three of five have spoken, the quorum is four: it could still be missed.
    await expect(move(decision, { move: 'end-round' })).rejects.toMatchObject({
      code: 'voices-missing',
      params: { missing: 2 },
    });
    await decision.castByLink(3, agrees);
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'integrating' });
  });

  test('four of five consent and the quorum is four: adopted, and it is reviewed', async () => {
    const decision = await opened();
    await beginRound(decision);
    for (const at of [0, 1, 2, 3]) await decision.castByLink(at, agrees);
    await expect(move(decision, { move: 'end-round' })).rejects.toMatchObject({
      code: 'voices-missing',
    });
    const closed = await decision.end();
    expect(closed).toMatchObject({
      paper: { state: 'closed', phase: 'ended' },
      result: { outcome: 'adopted' },
    });
    const { counted } = await decision.recount();
    expect(counted).toMatchObject({ outcome: 'adopted', quorum: { needed: 4, takingPart: 4 } });
    const outcome = {
      statement: 'Wir versuchen es.',
      againstCount: false,
      reason: '',
      dissent: '',
      reviewOn: null,
      followUps: [],
    };
    const { version } = closed;
    await expect(
      decision.as((work) => concludeDecision(work, decision.id, { version, outcome })),
    ).rejects.toMatchObject({ code: 'review-missing', params: { field: 'outcome.reviewOn' } });
  });

  test('an objection is integrated by other words, and round two is adopted', async () => {
    const decision = await opened();
    await beginRound(decision);
    for (const at of [0, 1, 2, 3]) await decision.castByLink(at, agrees);
    await object(decision, 4);
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'integrating' });
    await expect(beginRound(decision)).rejects.toMatchObject({
      code: 'wrong-phase',
      params: { phase: 'integrating' },
    });
    const { paper } = await decision.sheet();
    await decision.as((work) =>
      correctText(work, decision.id, { ...paper, question: 'Bis 22 Uhr?', reason: 'Nachtruhe' }),
    );
    await beginRound(decision);
    expect(await decision.sheet()).toMatchObject({
      cast: 0,
      paper: { round: 2, textVersion: 2 },
      objections: [{ round: 1, reason: 'Zu laut am Abend', harmedAim: 'Nachtruhe', state: 'open' }],
    });
    for (const at of [0, 1, 2, 3, 4]) await decision.castByLink(at, agrees);
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'ended' });
    const { counted } = await decision.recount();
    expect(counted.outcome).toBe('adopted');
  });

  test('the moderation alone closes no objection, half of the voices may find that it does not hold', async () => {
    const decision = await opened();
    await beginRound(decision);
    for (const at of [0, 1, 2, 3]) await decision.castByLink(at, agrees);
    await object(decision, 4);
    await move(decision, { move: 'end-round' });
    await expect(find(decision, 4, { tested: 1, holds: 0 })).rejects.toMatchObject({
      status: 403,
      code: 'group-must-test',
      params: { needed: 3 },
    });
    await expect(find(decision, 4, { tested: 6, holds: 0 })).rejects.toMatchObject({
      code: 'more-than-tested',
    });
    expect(await find(decision, 4, { tested: 4, holds: 2 })).toMatchObject({ closed: false });
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'integrating' });
    expect(await find(decision, 4, { tested: 4, holds: 1 })).toMatchObject({ closed: true });
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'ended' });
    expect(await decision.sheet()).toMatchObject({
      objections: [{ state: 'closed-by-group-test', testResult: 'Geprüft' }],
    });
    const { counted } = await decision.recount();
    expect(counted).toMatchObject({
      outcome: 'adopted',
      options: { A: { consent: 4, consentWithConcern: 1, objection: 0 } },
    });
  });

  test('who objected may close the objection, others do not vote meanwhile', async () => {
    const decision = await opened();
    await beginRound(decision);
    for (const at of [0, 1, 2, 3]) await decision.castByLink(at, agrees);
    await object(decision, 4);
    await move(decision, { move: 'end-round' });
    await expect(decision.castByLink(0, agrees)).rejects.toMatchObject({ code: 'no-round' });
    const concern = { kind: 'consent_with_concern', reason: 'Bitte leiser' };
    await decision.castByLink(4, concern);
    expect(await move(decision, { move: 'end-round' })).toMatchObject({ phase: 'ended' });
    expect(await decision.sheet()).toMatchObject({ objections: [{ state: 'closed-by-author' }] });
  });

  test('an objection names the aim it harms, and a concern says what it is', async () => {
    const decision = await opened();
    await beginRound(decision);
    await expect(decision.castByLink(0, objects)).rejects.toMatchObject({
      code: 'invalid-ballot',
      params: { faults: [{ code: 'objection-without-aim', path: ['remarks', 'harmedAim'] }] },
    });
    await expect(decision.castByLink(0, { kind: 'consent_with_concern' })).rejects.toMatchObject({
      code: 'invalid-ballot',
      params: { faults: [{ path: ['values', 'reason'] }] },
    });
  });

  test('a missed quorum leads back to talking, and a proposal can be passed on', async () => {
    const decision = await opened();
    await beginRound(decision);
    await decision.castByLink(0, agrees);
    expect(await decision.end()).toMatchObject({
      paper: { state: 'open', phase: 'reactions' },
      result: null,
    });
    await move(decision, { move: 'pass-on', to: 'Steuerkreis', reason: 'Zu groß für uns' });
    expect(await decision.sheet()).toMatchObject({
      paper: { state: 'passed-on', phase: 'ended' },
      stateReason: 'Steuerkreis: Zu groß für uns',
    });
  });
});
