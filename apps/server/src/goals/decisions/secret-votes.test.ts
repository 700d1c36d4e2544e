import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { strikeVoice } from './change-voices.ts';
import { exportRecord } from './conclude-decision.ts';
import { correctText } from './correct-text.ts';
import { listDecisions } from './list-decisions.ts';
import { enterBallots } from './entered-ballots.ts';
import { setProxy } from './set-proxy.ts';
import { TestDecision } from './testing.ts';

const secret = { secret: true, voiceMode: 'person' };

describeOnBothEngines('secret votes', (open) => {
  let database: Promise<Database> | null = null;

  async function opened(people: number, facts: object = {}): Promise<TestDecision> {
    database ??= open();
    const here = await TestDecision.place(await database);
    return await TestDecision.open(here, { people, ...secret, ...facts });
  }

  test('nothing in any table grows, and nothing ties a person to a vote', async () => {
    const decision = await opened(6);
    const before = await decision.traces();
    for (const [at, vote] of ['yes', 'no', 'no', 'yes', 'no'].entries()) {
      await decision.castByLink(at, vote);
    }
    const after = await decision.traces();
    const changed = [...after].filter(
      ([table, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(table)),
    );
    expect(changed.map(([table]) => table)).toEqual(['decision_register', 'decision_urn']);
    for (const [table, rows] of changed) expect([table, rows.length]).toEqual([table, 1]);
    const [urn = ''] = after.get('decision_urn') ?? [];
    for (const voice of decision.voices) expect(urn).not.toContain(voice);
    const [register = ''] = after.get('decision_register') ?? [];
    expect(register).not.toMatch(/yes|"no"/);
  });

  test.each([
    ['the order of voices', [0, 1, 2, 3, 4]],
    ['the order turned round', [4, 3, 2, 1, 0]],
    ['any other order', [2, 4, 0, 3, 1]],
  ])('after votes in %s both rows read the same, byte by byte', async (_, order) => {
    const votes = ['yes', 'no', 'yes', 'no', 'no'];
    const decision = await opened(6);
    for (const at of order) await decision.castByLink(at, votes[at]);
    const traces = await decision.traces();
    const [urn, register] = [traces.get('decision_urn'), traces.get('decision_register')];
    const ballots =
      '[{"state":"voted","values":"no"},{"state":"voted","values":"no"},{"state":"voted","values":"no"},{"state":"voted","values":"yes"},{"state":"voted","values":"yes"}]';
    expect(JSON.stringify(JSON.parse(urn?.[0] ?? '').ballots)).toBe(ballots);
    expect(JSON.parse(register?.[0] ?? '').voted).toEqual(decision.voices.slice(0, 5).toSorted());
  });

  test('both rows are written by the last vote alone, so that no row tells who voted before whom', async () => {
    const decision = await opened(6);
    for (const at of [3, 1, 4]) await decision.castByLink(at, at === 1 ? 'no' : 'yes');
    const { rows } = await decision.here.database.asOperator((trx) =>
      sql<{ registered: string; put: string }>`
        select register.xmin::text as registered, urn.xmin::text as put
        from decision_register register
        join decision_urn urn using (neighbourhood_id, decision_id)
        where neighbourhood_id = ${decision.here.id}`.execute(trx),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.registered).toBe(rows[0]?.put);
  });

  test('each voice votes once, is told that it arrived, and cannot change it', async () => {
    const decision = await opened(6);
    expect(await decision.castByLink(0, 'yes')).toMatchObject({ counted: true });
    await expect(decision.castByLink(0, 'no')).rejects.toMatchObject({ code: 'already-voted' });
    const { paper } = await decision.sheet();
    await expect(
      decision.as((work) =>
        correctText(work, decision.id, { ...paper, reason: 'Anders', question: 'Anders?' }),
      ),
    ).rejects.toMatchObject({ code: 'secret-has-ballots' });
    const ids = { decisionId: decision.id, voiceId: decision.voice(0) };
    await expect(
      decision.as((work) => strikeVoice(work, ids, { reason: 'Weg' })),
    ).rejects.toMatchObject({ code: 'voted-in-secret' });
  });

  test('no words, no proxy, no entry by hand: each would say whose it is', async () => {
    const decision = await opened(6);
    const remarks = { reasons: { A: { reason: 'Weil', lowers: '' } }, harmedAim: '' };
    const ballot = await decision.ballot('yes', { remarks });
    await expect(decision.castRead(0, ballot)).rejects.toMatchObject({
      code: 'invalid-ballot',
      params: { faults: [{ code: 'remarks-in-secret', path: ['remarks'] }] },
    });
    const ids = { decisionId: decision.id, voiceId: decision.voice(0) };
    await expect(
      decision.as((work) => setProxy(work, ids, { holder: decision.voice(1) })),
    ).rejects.toMatchObject({ code: 'proxies-off' });
    const entry = { voiceId: decision.voice(0), state: 'voted' as const, values: 'yes' };
    const remarkless = { reasons: {}, harmedAim: '' };
    await expect(
      decision.as((work) =>
        enterBallots(work, decision.id, {
          way: 'paper',
          textVersion: 1,
          ballots: [{ ...entry, remarks: remarkless }],
        }),
      ),
    ).rejects.toMatchObject({ code: 'secret-by-hand' });
  });

  test('no turnout is told below five, and never who has voted or how it stands', async () => {
    const decision = await opened(7, { resultsHidden: false });
    for (const at of [0, 1, 2, 3]) await decision.castByLink(at, 'yes');
    expect(await decision.sheet()).toMatchObject({ cast: null, result: null });
    await decision.castByLink(4, 'no');
    const sheet = await decision.sheet();
    expect(sheet).toMatchObject({ cast: 5, result: null });
    expect(sheet.voices.every(({ hasVoted }) => hasVoted === null)).toBe(true);
  });

  test('fewer than five ballots come to accepted or rejected and nothing else', async () => {
    const decision = await opened(6);
    for (const at of [0, 1, 2]) await decision.castByLink(at, at === 0 ? 'no' : 'yes');
    const closed = await decision.end();
    expect(closed).toMatchObject({ cast: null, result: { outcome: 'accepted', record: null } });
    await expect(decision.as((work) => exportRecord(work, decision.id))).rejects.toMatchObject({
      status: 409,
      code: 'sealed',
    });
  });

  test('of fewer than five that stand level it is not said what on', async () => {
    const options = ['Licht', 'Bank'].map((text) => ({ text, detail: '', passive: false }));
    const decision = await opened(6, { method: 'approval', options });
    await decision.castByLink(0, ['A']);
    await decision.castByLink(1, ['B']);
    expect((await decision.end()).result).toMatchObject({ outcome: 'no_decision', winners: [] });
    const { decisions } = await decision.as((work) => listDecisions(work, {}));
    expect(decisions).toMatchObject([{ outcome: 'no_decision', winners: [] }]);
  });

  test('five and more are counted again from a record that names nobody', async () => {
    const decision = await opened(8, { quorum: { num: 1, den: 2 } });
    for (const [at, vote] of ['no', 'yes', 'yes', null, 'yes'].entries()) {
      await decision.castByLink(at, vote);
    }
    expect(await decision.end()).toMatchObject({ result: { outcome: 'accepted' } });
    const { record, counted } = await decision.recount();
    expect(record.entitled.map(({ voice }) => voice)).toEqual(
      Array.from({ length: 8 }, (_, at) => `b${at + 1}`),
    );
    expect(record.ballots).toEqual([
      { voice: 'b1', state: 'abstained' },
      { voice: 'b2', state: 'voted', values: 'no' },
      { voice: 'b3', state: 'voted', values: 'yes' },
      { voice: 'b4', state: 'voted', values: 'yes' },
      { voice: 'b5', state: 'voted', values: 'yes' },
    ]);
    expect(JSON.stringify(record)).not.toMatch(/Stimme \d/);
    expect(counted).toMatchObject({
      outcome: 'accepted',
      options: { A: { yes: 3, no: 1, abstained: 1, missing: 3 } },
      quorum: { met: true, takingPart: 5, needed: 4 },
    });
  });

  test('a missed quorum decides nothing', async () => {
    const decision = await opened(12, { quorum: { num: 1, den: 2 } });
    for (const at of [0, 1, 2, 3, 4]) await decision.castByLink(at, 'yes');
    expect(await decision.end()).toMatchObject({ result: { outcome: 'no_decision' } });
    const { counted } = await decision.recount();
    expect(counted).toMatchObject({ outcome: 'no_decision', quorum: { met: false, needed: 6 } });
  });
});
