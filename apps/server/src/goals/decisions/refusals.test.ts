import { VoiceId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { castBallot } from './cast-ballot.ts';
import { extendDecision, withdrawDecision } from './change-course.ts';
import { setPresence, strikeVoice } from './change-voices.ts';
import { closeDecision, closeIfOver } from './close-decision.ts';
import { concludeDecision } from './conclude-decision.ts';
import { correctText } from './correct-text.ts';
import { ballotsOf } from './ballot-store.ts';
import { decisionById } from './decision-store.ts';
import { resultsOf } from './result-store.ts';
import { organisation, person, TestDecision } from './testing.ts';

describeOnBothEngines('votes that are refused, and those that meet', (open) => {
  let database: Promise<Database> | null = null;

  async function place() {
    database ??= open();
    const here = await TestDecision.place(await database);
    const choir = await here.addActor({ name: 'Chor' });
    const church = await here.addActor({ name: 'Gemeinde' });
    return { here, choir, church };
  }

  test('fifty ballots of one voice at once: all are in the log, one counts', async () => {
    const { here, choir } = await place();
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), person('Bewohner:in 1')],
    });
    const ballots = await Promise.all(
      Array.from({ length: 50 }, (_, at) => decision.ballot(at % 2 === 0 ? 'yes' : 'no')),
    );
    await Promise.all(ballots.map((ballot) => decision.castRead(0, ballot)));
    const log = await decision.inPlace(({ trx, neighbourhoodId }) =>
      ballotsOf(trx, neighbourhoodId, decision.id),
    );
    expect(log).toHaveLength(50);
    const closed = await decision.end();
    expect(closed).toMatchObject({ cast: 1 });
    const { counted } = await decision.recount();
    expect(counted.options['A']).toMatchObject({ missing: 1 });
    expect(counted.quorum.takingPart).toBe(1);
    const newest = log.at(-1);
    expect(counted.options['A']).toMatchObject({ [String(newest?.values)]: 1 });
  });

  test('fifty secret ballots of one voice at once: one is taken, the others are told so', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, {
      people: 6,
      secret: true,
      voiceMode: 'person',
    });
    const ballot = await decision.ballot('yes');
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, () => decision.castRead(0, ballot)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') {
        expect(answer.reason).toMatchObject({ status: 409, code: 'already-voted' });
      }
    }
  });

  test('closing while ballots arrive: one result, which has every ballot that was taken', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, { people: 20 });
    const ballot = await decision.ballot('yes');
    const before = here.now;
    const late = new Date('2026-11-24T17:00:01.000Z');
    const casting = decision.voices.map((_, at) => decision.castRead(at, ballot));
    const closing = Array.from({ length: 5 }, () =>
      here.database.inNeighbourhood(here.id, (trx) =>
        closeIfOver({ trx, neighbourhoodId: here.id, at: late, newId }, decision.id),
      ),
    );
    const answers = await Promise.allSettled(casting);
    const taken = answers.filter(({ status }) => status === 'fulfilled').length;
    for (const answer of answers) {
      if (answer.status === 'rejected') {
        expect(answer.reason).toMatchObject({ code: 'decision-closed' });
      }
    }
    await Promise.all(closing);
    expect(here.now).toBe(before);
    const results = await decision.inPlace(({ trx, neighbourhoodId }) =>
      resultsOf(trx, neighbourhoodId, [decision.id]),
    );
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ballots: taken });
    const { counted } = await decision.recount();
    expect(counted.quorum.takingPart).toBe(taken);
  });

  test('a process that dies while closing leaves the decision open, and the next one closes it', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, { people: 3 });
    await decision.castByLink(0, 'yes');
    here.now = new Date('2026-11-24T17:00:01.000Z');
    const dying = decision.inPlace(async (deciding) => {
      await closeIfOver(deciding, decision.id);
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await decision.sheet()).toMatchObject({ paper: { state: 'open' }, result: null });
    expect(await decision.end()).toMatchObject({ paper: { state: 'closed' } });
    await decision.inPlace((deciding) => closeIfOver(deciding, decision.id));
    expect(await decision.sheet()).toMatchObject({ result: { outcome: 'accepted' } });
  });

  test('late, early, foreign, forged and outdated ballots are refused in words', async () => {
    const { here, choir, church } = await place();
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), organisation(church)],
      opensAt: '2026-11-23T12:00',
      lateJoiners: true,
    });
    await expect(decision.cast(choir, 0, 'yes')).rejects.toMatchObject({
      status: 409,
      code: 'not-open-yet',
      params: { opensAt: '2026-11-23T11:00:00.000Z' },
    });
    decision.travelTo('2026-11-23T11:00:00.000Z');
    await expect(decision.cast(choir, 1, 'yes')).rejects.toMatchObject({
      status: 403,
      code: 'not-your-voice',
    });
    const ballot = await decision.ballot('yes');
    const forged = { decisionId: decision.id, voiceId: VoiceId.parse(newId()) };
    await expect(
      decision.as((work) => castBallot(work, forged, ballot), choir),
    ).rejects.toMatchObject({ status: 403, code: 'not-your-voice' });
    await expect(decision.cast(choir, 0, 'maybe')).rejects.toMatchObject({
      status: 400,
      code: 'invalid-ballot',
      params: { faults: [{ path: ['values'] }] },
    });
    const elsewhere = await TestDecision.place(here.database);
    await expect(
      elsewhere.as(
        'partner',
        (work) => castBallot(work, { decisionId: decision.id, voiceId: decision.voice(0) }, ballot),
        choir,
      ),
    ).rejects.toMatchObject({ status: 404, code: 'no-such-decision' });
    await decision.cast(choir, 0, 'yes');
    const { paper } = await decision.sheet();
    await decision.as((work) =>
      correctText(work, decision.id, {
        textVersion: paper.textVersion,
        question: 'Womit fangen wir wirklich an?',
        explanation: '',
        options: paper.options,
        reason: 'Missverständlich',
      }),
    );
    await expect(decision.castRead(0, ballot)).rejects.toMatchObject({
      status: 409,
      code: 'text-outdated',
      params: { textVersion: 2 },
    });
    expect(await decision.sheet()).toMatchObject({
      cast: 0,
      formerTexts: [{ question: 'Womit fangen wir an?', reason: 'Missverständlich' }],
    });
    const reread = await decision.ballot('yes');
    decision.travelTo('2026-11-24T17:00:00.000Z');
    await expect(decision.castRead(0, reread)).rejects.toMatchObject({
      status: 409,
      code: 'decision-closed',
    });
  });

  test('a struck voice loses its ballot and may not vote again; the last one is not struck', async () => {
    const { here, choir, church } = await place();
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), organisation(church)],
    });
    await decision.cast(choir, 0, 'no');
    await decision.cast(church, 1, 'yes');
    function strike(at: number) {
      const ids = { decisionId: decision.id, voiceId: decision.voice(at) };
      return decision.as((work) => strikeVoice(work, ids, { reason: 'Aufgelöst' }));
    }
    await strike(0);
    await expect(decision.cast(choir, 0, 'no')).rejects.toMatchObject({ code: 'voice-struck' });
    await expect(strike(1)).rejects.toMatchObject({ code: 'last-voice' });
    expect(await decision.sheet()).toMatchObject({
      cast: 1,
      voices: [{ struckReason: 'Aufgelöst' }, { struckReason: null }],
      events: [{ kind: 'opened' }, { kind: 'voice-struck', words: { voice: 'Chor' } }],
    });
    expect(await decision.end()).toMatchObject({ result: { outcome: 'accepted' } });
    const { counted } = await decision.recount();
    expect(counted.options['A']).toMatchObject({ yes: 1, no: 0, entitled: 1 });
  });

  test('the time is only ever extended, and never counted early while a voice is missing', async () => {
    const { here, choir } = await place();
    const decision = await TestDecision.open(here, {
      electorate: [organisation(choir), person('Bewohner:in 1')],
    });
    function extend(closesAt: string) {
      return decision.as((work) =>
        extendDecision(work, decision.id, { closesAt, reason: 'Ferien' }),
      );
    }
    await expect(extend('2026-11-24T17:59')).rejects.toMatchObject({ code: 'closes-earlier' });
    await expect(extend('2027-03-28T02:30')).rejects.toMatchObject({
      status: 400,
      code: 'no-such-time',
      params: { field: 'closesAt', instead: '2027-03-28T03:30' },
    });
    await extend('2026-12-01T18:00');
    await decision.cast(choir, 0, 'yes');
    function close() {
      return decision.as((work) => closeDecision(work, decision.id));
    }
    await expect(close()).rejects.toMatchObject({ code: 'voices-missing', params: { missing: 1 } });
    await decision.castByLink(1, null);
    expect(await close()).toEqual({ closed: true });
    await expect(close()).rejects.toMatchObject({ code: 'decision-moved-on' });
    expect(await decision.sheet()).toMatchObject({ result: { outcome: 'accepted' } });
  });

  test('who is present is the base where that was agreed', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, { people: 4, base: 'entitled_present' });
    await decision.as((work) =>
      setPresence(work, decision.id, {
        voices: decision.voices.slice(0, 4).map((voiceId) => ({ voiceId, present: true })),
      }),
    );
    await decision.castByLink(0, 'yes');
    await decision.castByLink(1, 'yes');
    await decision.end();
    const { record, counted } = await decision.recount();
    expect(record.present).toBe(4);
    expect(counted).toMatchObject({ outcome: 'rejected', base: { size: 4, yesPercent: 50 } });
  });

  test('a statement against the count says why, and the count stays', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, { people: 1 });
    await decision.castByLink(0, 'yes');
    const { version } = await decision.end();
    const outcome = {
      statement: 'Wir warten noch.',
      againstCount: true,
      reason: '',
      dissent: '',
      reviewOn: null,
      followUps: [],
    };
    function conclude(reason: string, seen = version) {
      const body = { version: seen, outcome: { ...outcome, reason } };
      return decision.as((work) => concludeDecision(work, decision.id, body));
    }
    await expect(conclude('')).rejects.toMatchObject({ code: 'reason-missing' });
    await conclude('Die Förderung ist ungewiss.');
    await expect(conclude('Zu spät.')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await decision.sheet()).toMatchObject({
      outcome: { statement: 'Wir warten noch.' },
      result: { outcome: 'accepted' },
    });
  });

  test('what is withdrawn has no result, and takes no ballot', async () => {
    const { here } = await place();
    const decision = await TestDecision.open(here, { people: 2 });
    const ballot = await decision.ballot('yes');
    await decision.as((work) => withdrawDecision(work, decision.id, { reason: 'Erledigt' }));
    await expect(decision.castRead(0, ballot)).rejects.toMatchObject({ code: 'decision-closed' });
    expect(await decision.end()).toMatchObject({
      paper: { state: 'withdrawn' },
      stateReason: 'Erledigt',
      result: null,
    });
    const stored = await decision.inPlace(({ trx, neighbourhoodId }) =>
      decisionById(trx, neighbourhoodId, { id: decision.id, hold: 'look' }),
    );
    expect(stored?.state).toBe('withdrawn');
  });
});
