import { PersonId } from '@augenhoehe/domain/contract';
import type { SameBallots } from '@augenhoehe/domain/goals';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Work } from '../../inventory/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { strikeVoice } from './change-voices.ts';
import { closeIfOver } from './close-decision.ts';
import { correctText } from './correct-text.ts';
import { enterPaperBox, settlePaperBox } from './paper-box.ts';
import { TestDecision } from './testing.ts';

const yes = { state: 'voted', values: 'yes' } as const;
const no = { state: 'voted', values: 'no' } as const;
/** Two yes, two no and one that nobody can read. */
const mixed: readonly SameBallots[] = [
  { ...no, count: 2 },
  { ...yes, count: 2 },
  { state: 'invalid', count: 1 },
];

describeOnBothEngines('a box of secret ballots on paper', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  async function opened(people: number, facts: object = {}): Promise<TestDecision> {
    const here = await TestDecision.place(database);
    return await TestDecision.open(here, { people, secret: true, voiceMode: 'person', ...facts });
  }

  function second(work: Work): Work {
    const { place } = work;
    return { ...work, place: { ...place, person: { ...place.person, id: PersonId.parse('two') } } };
  }

  async function enter(
    decision: TestDecision,
    seats: readonly number[],
    ballots: readonly SameBallots[] = mixed,
  ) {
    const voices = seats.map((at) => decision.voice(at));
    await decision.as((work) =>
      enterPaperBox(work, decision.id, { textVersion: 1, voices, ballots: [...ballots] }),
    );
  }

  async function waitingBox(decision: TestDecision) {
    const { paperBox } = await decision.sheet();
    if (paperBox === null) throw new Error('No box waits.');
    return paperBox.id;
  }

  async function settleBox(
    decision: TestDecision,
    box: Parameters<typeof settlePaperBox>[2],
    by = second,
  ) {
    await decision.as((work) => settlePaperBox(by(work), decision.id, box));
  }

  async function settle(decision: TestDecision, agrees = true, by = second) {
    await settleBox(decision, { id: await waitingBox(decision), agrees }, by);
  }

  const five = [0, 1, 2, 3, 4];

  test('counts once a second person has compared it, with what came by links', async () => {
    const decision = await opened(8);
    await decision.castByLink(7, 'yes');
    await enter(decision, five);
    expect(await decision.sheet()).toMatchObject({
      cast: null,
      paperBox: { isOwn: true, voices: decision.voices.slice(0, 5).toSorted() },
    });
    await expect(settle(decision, true, (work) => work)).rejects.toMatchObject({
      status: 403,
      code: 'same-person',
    });
    await settle(decision);
    expect(await decision.sheet()).toMatchObject({ cast: 6, paperBox: null });
    expect(await decision.end()).toMatchObject({ result: { outcome: 'accepted' } });
    const { record, counted } = await decision.recount();
    expect(counted.options['A']).toMatchObject({ yes: 3, no: 2, invalid: 1, missing: 2 });
    expect(record.ballots.map(({ voice }) => voice)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
  });

  test('whoever may not edit the decision sees no box', async () => {
    const here = await TestDecision.place(database);
    const choir = await here.addActor({ name: 'Chor' });
    const decision = await TestDecision.open(here, {
      electorate: [
        { kind: 'organisation', actorId: choir, name: '', bank: '' },
        ...five.map((at) => ({ kind: 'person', actorId: null, name: `Stimme ${at}`, bank: '' })),
      ],
      secret: true,
      voiceMode: 'person',
    });
    await enter(decision, five);
    expect(await decision.sheet(choir)).toMatchObject({
      paperBox: null,
      mine: [{ isInPaperBox: true, hasVoted: false, can: { cast: false } }],
    });
    await expect(decision.cast(choir, 0, 'yes')).rejects.toMatchObject({ code: 'in-paper-box' });
  });

  test('leaves one row who voted and one row what, written together, and nothing else but two lines of history', async () => {
    const decision = await opened(6);
    const before = await decision.traces();
    await enter(decision, five);
    await settle(decision);
    const after = await decision.traces();
    const changed = [...after].filter(
      ([table, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(table)),
    );
    expect(changed.map(([table, rows]) => [table, rows.length])).toEqual([
      ['change_set', (before.get('change_set')?.length ?? 0) + 2],
      ['decision_register', 1],
      ['decision_urn', 1],
      ['neighbourhood_version', 1],
    ]);
    const told = after.get('change_set')?.slice(-2).join() ?? '';
    for (const voice of decision.voices) expect(told).not.toContain(voice);
    expect(told).not.toMatch(/yes|"no"|Stimme \d/);
    const { rows } = await database.executeSql(
      `select register.xmin::text = urn.xmin::text as together
       from decision_register register join decision_urn urn using (neighbourhood_id, decision_id)
       where neighbourhood_id = $1`,
      [decision.here.id],
    );
    expect(rows).toEqual([{ together: true }]);
  });

  test('whoever voted how, on paper or by link and in whatever order, the database reads the same', async () => {
    const votes = ['yes', 'no', 'no', 'yes', 'no', 'yes', 'no'];
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.boolean(),
        async (order, isBoxFirst) => {
          const decision = await opened(7);
          const [boxed, linked] = [order.slice(0, 5), order.slice(5)];
          // Whose ballot is which follows from the order: it is another one every time.
          const ballots = boxed.map((_, at) => ({
            state: 'voted' as const,
            values: votes[at],
            count: 1,
          }));
          async function byLinks(): Promise<void> {
            for (const [at, seat] of linked.entries()) {
              await decision.castByLink(seat, votes[5 + at]);
            }
          }
          if (!isBoxFirst) await byLinks();
          await enter(decision, boxed, isBoxFirst ? ballots : ballots.toReversed());
          await settle(decision);
          if (isBoxFirst) await byLinks();
          const traces = await decision.traces();
          const [register = ''] = traces.get('decision_register') ?? [];
          const [urn = ''] = traces.get('decision_urn') ?? [];
          expect(JSON.parse(register).voted).toEqual(decision.voices.toSorted());
          expect(traces.get('decision_paper_box')).toEqual([]);
          seen.add(JSON.stringify(JSON.parse(urn).ballots));
        },
      ),
      { numRuns: 6 },
    );
    expect(seen.size).toBe(1);
  });

  test('too small, uneven, twice in it, of nobody or not to be read: refused, and nothing waits', async () => {
    const decision = await opened(6);
    const four: readonly SameBallots[] = [{ ...yes, count: 4 }];
    const cases = [
      [[0, 1, 2, 3], four, 'box-too-small'],
      [five, four, 'box-uneven'],
      [[0, 1, 2, 3, 3], mixed, 'voice-twice'],
      [five, [{ state: 'voted', values: 'perhaps', count: 5 }], 'invalid-ballot'],
    ] as const;
    for (const [seats, ballots, code] of cases) {
      await expect(enter(decision, seats, ballots)).rejects.toMatchObject({ status: 400, code });
    }
    const other = await opened(1);
    const stranger = {
      textVersion: 1,
      voices: decision.voices.slice(0, 4),
      ballots: [...mixed],
    };
    stranger.voices.push(other.voice(0));
    await expect(
      decision.as((work) => enterPaperBox(work, decision.id, stranger)),
    ).rejects.toMatchObject({ status: 404, code: 'no-such-voice' });
    expect(await decision.sheet()).toMatchObject({ paperBox: null });
  });

  test('who has voted cannot put in a second ballot, and is named', async () => {
    const decision = await opened(8);
    await decision.castByLink(2, 'yes');
    await expect(enter(decision, five)).rejects.toMatchObject({
      status: 409,
      code: 'box-has-voted',
      params: { names: ['Stimme 3'] },
    });
    await enter(decision, [0, 1, 3, 4, 5]);
    await settle(decision);
    await expect(enter(decision, [5, 6, 7, 1, 0])).rejects.toMatchObject({
      params: { names: ['Stimme 6', 'Stimme 2', 'Stimme 1'] },
    });
  });

  test('while it waits its voices vote no other way, and neither they nor the words are changed', async () => {
    const decision = await opened(6);
    await enter(decision, five);
    await expect(decision.castByLink(0, 'yes')).rejects.toMatchObject({ code: 'in-paper-box' });
    await decision.castByLink(5, 'yes');
    const ids = { decisionId: decision.id, voiceId: decision.voice(0) };
    await expect(
      decision.as((work) => strikeVoice(work, ids, { reason: 'Weg' })),
    ).rejects.toMatchObject({ code: 'in-paper-box' });
    const other = await opened(6);
    await enter(other, five);
    const { paper } = await other.sheet();
    await expect(
      other.as((work) =>
        correctText(work, other.id, { ...paper, reason: 'Anders', question: 'Anders?' }),
      ),
    ).rejects.toMatchObject({ code: 'secret-has-ballots' });
  });

  test('turned down it leaves nothing, and everybody can vote again', async () => {
    const decision = await opened(6);
    await enter(decision, five);
    await settle(decision, false, (work) => work);
    expect(await decision.sheet()).toMatchObject({ paperBox: null, cast: null });
    await decision.castByLink(0, 'yes');
    await enter(decision, [1, 2, 3, 4, 5]);
    await settle(decision);
    expect(await decision.sheet()).toMatchObject({ cast: 6 });
  });

  test('of two boxes at once one is taken, and of two confirmations one counts', async () => {
    const decision = await opened(10);
    const entered = await Promise.allSettled([
      enter(decision, five),
      enter(decision, [5, 6, 7, 8, 9]),
    ]);
    const refused = entered.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { status: 409, code: 'box-waiting' } }]);
    const id = await waitingBox(decision);
    const settled = await Promise.allSettled([
      settleBox(decision, { id, agrees: true }),
      settleBox(decision, { id, agrees: true }),
    ]);
    const late = settled.filter(({ status }) => status === 'rejected');
    expect(late).toMatchObject([{ reason: { status: 409, code: 'already-settled' } }]);
    expect(await decision.sheet()).toMatchObject({ cast: 5 });
  });

  test('a box and a ballot by link of one voice at once: exactly one counts', async () => {
    const decision = await opened(6);
    const [boxed, linked] = await Promise.allSettled([
      enter(decision, five),
      decision.castByLink(0, 'yes'),
    ]);
    expect([boxed.status, linked.status].toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('after the end it is neither entered nor confirmed, and the count has one outcome', async () => {
    const decision = await opened(12, { quorum: { num: 1, den: 2 } });
    await enter(decision, five);
    await settle(decision);
    await enter(decision, [5, 6, 7, 8, 9]);
    const id = await waitingBox(decision);
    decision.travelTo('2026-11-24T17:00:00Z');
    const outcomes = await Promise.allSettled([
      settleBox(decision, { id, agrees: true }),
      decision.inPlace((deciding) => closeIfOver(deciding, decision.id)),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { status: 409 } },
      { status: 'fulfilled' },
    ]);
    await expect(enter(decision, [5, 6, 7, 8, 9])).rejects.toMatchObject({ status: 409 });
    expect(await decision.sheet()).toMatchObject({
      cast: 5,
      result: { outcome: 'no_decision' },
      paperBox: { voices: { length: 5 } },
    });
  });

  test('votes with names take no box', async () => {
    const decision = await opened(6, { secret: false });
    await expect(enter(decision, five)).rejects.toMatchObject({ status: 409, code: 'not-secret' });
  });
});
