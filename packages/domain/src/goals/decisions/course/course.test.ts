import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId } from '../../../contract/index.ts';
import { type Ballot, ballotsThatCount } from './ballot.ts';
import { ownVoices } from './cast-right.ts';
import { ballotWith, decisionWith, voiceId, voiceWith } from './decision.fixture.ts';
import { summaryOf } from './decision-summary.ts';
import { moveVoices } from './move-voices.ts';
import { openingProblems } from './opening-problems.ts';
import { canonicalJson, inUrnOrder, sealedRecord } from './record-of.ts';
import { dueNotices, reminderTimes } from './reminders.ts';
import { showsVotes, shownTurnout } from './seen-counts.ts';
import { refusedSwitches } from './switches.ts';

const choir = ActorId.parse('00000000-0000-4000-8000-0000000000a1');
const church = ActorId.parse('00000000-0000-4000-8000-0000000000a2');
const now = new Date('2026-11-02T10:00:00.000Z');

describe('what can be switched once somebody has voted', () => {
  test.each([
    [{ secret: true }, { secret: false }, ['secret']],
    [{ resultsHidden: true }, { resultsHidden: false }, ['resultsHidden']],
    [{ resultsHidden: false }, { resultsHidden: true }, []],
    [{ method: 'yes_no' }, { method: 'gradients' }, ['method']],
    [{ base: 'yes_no' }, { base: 'entitled' }, ['base']],
    [{ quorum: null }, { quorum: { num: 1, den: 2 } }, ['quorum']],
    [{ majority: { num: 2, den: 3 } }, { majority: { num: 1, den: 2 } }, ['majority']],
    [{ options: [] }, {}, ['options']],
    [{}, { question: 'Anders?' }, ['question']],
    [{ proxiesPerHolder: 1 }, { proxiesPerHolder: 2 }, []],
    [{ proxiesPerHolder: 2 }, { proxiesPerHolder: 0 }, ['proxiesPerHolder']],
    [{ lateJoiners: false }, { lateJoiners: true }, []],
    [{ lateJoiners: true }, { lateJoiners: false }, ['lateJoiners']],
    [{ silenceIsConsent: false }, { silenceIsConsent: true }, ['silenceIsConsent']],
  ])('%j to %j refuses %j', (was, is, refused) => {
    expect(refusedSwitches(decisionWith(was), decisionWith(is))).toEqual(refused);
  });
});

describe('what is seen before the end', () => {
  test.each([
    [{ state: 'open', resultsHidden: true }, false],
    [{ state: 'open', resultsHidden: false }, true],
    [{ state: 'open', resultsHidden: false, secret: true }, false],
    [{ state: 'closed', resultsHidden: true, secret: true }, true],
    [{ state: 'draft', resultsHidden: false }, false],
    [{ state: 'withdrawn', resultsHidden: false }, false],
  ])('%j shows votes: %s', (parts, shown) => {
    expect(showsVotes(decisionWith(parts))).toBe(shown);
  });

  test.each([
    [false, 0, 0],
    [false, 4, 4],
    [true, 0, null],
    [true, 4, null],
    [true, 5, 5],
  ])('secret %s, %s ballots: %s', (secret, cast, shown) => {
    expect(shownTurnout({ secret }, cast)).toBe(shown);
  });
});

describe('what is still missing', () => {
  const voices = [voiceWith(1), voiceWith(2)];
  test.each([
    [{}, voices, []],
    [{}, [], ['no-voices']],
    [{ closesAt: null, state: 'draft' }, voices, ['no-closing-time']],
    [{ closesAt: '2026-11-02T10:00:00.000Z' }, voices, ['closes-too-early']],
    [{ opensAt: '2026-11-12T10:00:00.000Z' }, voices, ['closes-too-early']],
    [{ secret: true, method: 'consent', options: [] }, voices, ['secret-consent']],
    [
      { secret: true, voiceMode: 'double' },
      voices,
      ['secret-needs-single-voices', 'no-organisation'],
    ],
    [{ method: 'consensing' }, voices, ['too-few-options', 'no-passive-option']],
    [{ method: 'schulze', options: [] }, voices, ['too-few-options', 'no-option']],
    [{ voiceMode: 'mean' }, voices, ['mode-without-sense']],
    [{ majority: { num: 1, den: 4 } }, voices, ['majority-below-half']],
    [{ majority: { num: 1, den: 2 } }, voices, []],
    [{}, [voiceWith(1, { name: 'Anna' }), voiceWith(2, { name: ' anna ' })], ['same-person']],
    [
      {},
      [voiceWith(1, { name: 'Anna' }), voiceWith(2, { name: 'Anna', struckReason: 'Doppelt' })],
      [],
    ],
    [{}, [voiceWith(1, { name: 'Anna', bank: 'Ost' }), voiceWith(2, { name: 'Anna' })], []],
    [{ majority: { num: 3, den: 2 } }, voices, ['share-above-one']],
    [
      { voiceMode: 'delegate' },
      [1, 2].map((at) => voiceWith(at, { kind: 'organisation', actorId: choir })),
      ['organisation-has-a-voice'],
    ],
  ])('%j', (parts, those, codes) => {
    const problems = openingProblems(decisionWith(parts), those, now);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('options that nobody can tell apart are named, both of them, with the place of the second', () => {
    const options = ['Bank', 'Hecke', 'bank '].map((text, at) => ({
      id: 'ABC'.charAt(at),
      text,
      detail: '',
      passive: false,
    }));
    const decision = decisionWith({ method: 'approval', options });
    expect(openingProblems(decision, voices, now)).toEqual([
      {
        code: 'same-option',
        path: ['options', 2, 'text'],
        words: { first: 'Bank', second: 'bank' },
      },
    ]);
  });
});

test.each([
  ['yes_no', null, null],
  ['yes_no', { num: 1, den: 2 }, 2],
  ['yes_no', { num: 2, den: 3 }, 2],
  ['consent', null, 3],
])('%s with a quorum of %j needs %s of three', (method, quorum, needed) => {
  const voices = [voiceWith(1, { kind: 'organisation' }), voiceWith(2), voiceWith(3)];
  const struck = voiceWith(4, { struckReason: 'Weg' });
  expect(summaryOf(decisionWith({ method, quorum }), [...voices, struck])).toMatchObject({
    voices: 3,
    organisations: 1,
    persons: 2,
    needed,
  });
});

test('an organisation votes by its people, persons never by an account, and nobody by office', () => {
  const voices = [
    voiceWith(1, { kind: 'organisation', actorId: choir }),
    voiceWith(2, { kind: 'organisation', actorId: church }),
    voiceWith(3, { kind: 'person', actorId: choir }),
    voiceWith(4),
  ];
  expect(ownVoices({ role: 'partner', actorId: choir }, voices)).toEqual([voiceId(1)]);
  expect(ownVoices({ role: 'partner', actorId: null }, voices)).toEqual([]);
  expect(ownVoices({ role: 'coordination', actorId: null }, voices)).toEqual([]);
  expect(ownVoices({ role: 'reader', actorId: choir }, voices)).toEqual([]);
});

test('who merges into an organisation that has a voice keeps a name, and no second account', () => {
  const voices = [
    voiceWith(1, { kind: 'organisation', actorId: choir }),
    voiceWith(2, { kind: 'organisation', actorId: church }),
    voiceWith(3, { actorId: choir }),
  ];
  const moved = moveVoices(voices, { from: choir, to: church });
  expect(moved.map(({ actorId }) => actorId)).toEqual([null, church, church]);
  const gone = moveVoices(voices, { from: church, to: null });
  expect(gone.map(({ actorId }) => actorId)).toEqual([choir, null, choir]);
});

describe('which ballot counts', () => {
  const proxy = { way: 'proxy', holderId: voiceId(2) } as const;
  test.each<[string, Partial<Ballot>[], number[]]>([
    ['the newest', [{}, {}, {}], [2]],
    ['the own one before that of a proxy', [{}, proxy], [0]],
    ['the own one after that of a proxy', [proxy, {}], [1]],
    ['the newest of a proxy', [proxy, proxy], [1]],
    ['none on other words', [{ textVersion: 2 }], []],
    ['none of another round', [{ round: 1 }], []],
    ['none that waits for a second person', [{}, { standing: 'entered' }], [0]],
    ['none that was turned down', [{ standing: 'refused' }], []],
    ['one for each voice', [{}, { voiceId: voiceId(2) }, {}], [2, 1]],
  ])('%s', (_, parts, counting) => {
    const log = parts.map((part, at) => ballotWith(at, part));
    expect(ballotsThatCount(log, decisionWith()).map(({ number }) => number)).toEqual(counting);
  });
});

describe('reminders', () => {
  test.each([
    ['2026-11-11T10:00:00Z', ['2026-11-06T10:00:00Z', '2026-11-10T10:00:00Z']],
    ['2026-11-03T10:00:00Z', ['2026-11-02T10:00:00Z', '2026-11-02T22:00:00Z']],
    ['2026-11-01T11:00:00Z', null],
  ])('until %s come at %j', (until, expected) => {
    const times = reminderTimes(new Date('2026-11-01T10:00:00Z'), new Date(until));
    expect(times).toEqual(expected?.map((time) => new Date(time)) ?? null);
  });

  test.each([
    ['2026-11-01T09:00:00Z', [], []],
    ['2026-11-02T10:00:00Z', ['opened'], []],
    ['2026-11-07T10:00:00Z', ['opened', 'first-1-0'], []],
    ['2026-11-10T12:00:00Z', ['opened', 'second-1-0'], ['first-1-0']],
  ])('at %s %j are due, and %j have lapsed', (at, send, lapsed) => {
    const due = dueNotices(decisionWith(), new Date(at));
    expect(due.send.map(({ kind }) => kind)).toEqual(send);
    expect(due.lapsed.map(({ kind }) => kind)).toEqual(lapsed);
  });

  test('in consent only a round is reminded of, each round anew', () => {
    const talking = decisionWith({ method: 'consent', phase: 'reactions' });
    expect(dueNotices(talking, now).send.map(({ kind }) => kind)).toEqual(['opened']);
    const at = '2026-11-05T10:00:00.000Z';
    const words = { phase: 'round', round: 2 };
    const round = { phase: 'round', round: 2, events: [{ kind: 'phase', at, words }] };
    const voting = decisionWith({ method: 'consent', ...round });
    const due = dueNotices(voting, new Date('2026-11-08T11:00:00Z'));
    expect(due.send.map(({ kind }) => kind)).toEqual(['opened', 'first-1-2']);
  });
});

const anyBallot = fc.oneof(
  fc.constant({ state: 'abstained' as const }),
  fc
    .dictionary(fc.constantFrom('A', 'B', '0'), fc.option(fc.integer({ min: 0, max: 10 })))
    .map((values) => ({ state: 'voted' as const, values })),
);

test('an urn reads the same whatever the order in which ballots went in', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyBallot, { maxLength: 12 })
        .chain((ballots) =>
          fc.tuple(
            fc.constant(ballots),
            fc.shuffledSubarray(ballots, { minLength: ballots.length }),
          ),
        ),
      ([ballots, shuffled]) => {
        let urn: ReturnType<typeof inUrnOrder> = [];
        for (const one of shuffled) urn = inUrnOrder([...urn, one]);
        expect(canonicalJson(urn)).toBe(canonicalJson(inUrnOrder(ballots)));
        const voices = Array.from({ length: 12 }, (_, at) => voiceWith(at));
        const voted = voices.slice(0, urn.length).map(({ id }) => id);
        const record = sealedRecord({ decision: decisionWith(), voices, voted, urn });
        for (const { id, name } of voices) {
          expect(JSON.stringify(record)).not.toContain(id);
          expect(JSON.stringify(record)).not.toContain(`"${name}"`);
        }
      },
    ),
  );
});
