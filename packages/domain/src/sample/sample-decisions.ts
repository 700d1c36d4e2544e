import { BallotId, DecisionId, dayInGermany, daysAfter, VoiceId } from '../contract/index.ts';
import type { Ballot, Decision, DecisionVoice } from '../goals/index.ts';
import type { Sample } from './hafergraben.ts';
import type { SampleIds } from './sample-drafts.ts';

interface Deciding {
  readonly sample: Sample;
  readonly ids: Pick<SampleIds, 'actor' | 'body'>;
  readonly newId: () => string;
  readonly now: Date;
}

/** A vote that is over, to be counted. */
interface SampleDecision {
  readonly decision: Decision;
  readonly voices: readonly DecisionVoice[];
  readonly ballots: readonly Ballot[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Voices with a resistance that has to be talked about, and what they say of it. */
const saidAloud: Readonly<Record<string, Ballot['remarks']['reasons']>> = {
  'Bewohner:in 2': {
    B: {
      reason: 'Der Müllplatz stünde dann vor unseren Fenstern.',
      lowers: 'Ein Platz auf der anderen Seite, mit Dach.',
    },
  },
  O70: {
    C: {
      reason: 'Eine Bank ohne Licht zieht abends Lärm an, und wir räumen auf.',
      lowers: 'Erst Licht, dann Bank. Und jemand, der sich kümmert.',
    },
  },
};

function optionsOf({ poll }: Sample): Decision['options'] {
  return Object.keys(poll.options).map((name) => {
    const [id = '', ...words] = name.split(' ');
    return { id, text: words.join(' '), detail: '', passive: id === '0' };
  });
}

function voicesOf({ sample, ids, newId }: Deciding, decisionId: DecisionId): DecisionVoice[] {
  return sample.poll.voters.map((voter) => {
    const organisation = sample.organisations.find(({ id }) => id === voter);
    return {
      id: VoiceId.parse(newId()),
      decisionId,
      kind: organisation === undefined ? 'person' : 'organisation',
      actorId: organisation === undefined ? null : ids.actor(voter),
      name: organisation?.name ?? voter,
      bank: organisation === undefined ? 'Bewohnerschaft' : '',
      weight: 1,
      present: true,
      struckReason: null,
      joinedLate: false,
    };
  });
}

function ballotsOf(
  { sample, newId }: Deciding,
  { id: decisionId, options, textVersion, round, opensAt }: Decision,
  voices: readonly DecisionVoice[],
): Ballot[] {
  const columns = Object.values(sample.poll.options);
  return voices.map(({ id: voiceId }, at) => ({
    id: BallotId.parse(newId()),
    decisionId,
    voiceId,
    number: at + 1,
    textVersion,
    round,
    state: 'voted',
    values: Object.fromEntries(options.map((option, column) => [option.id, columns[column]?.[at]])),
    remarks: { reasons: saidAloud[sample.poll.voters[at] ?? ''] ?? {}, harmedAim: '' },
    way: 'link',
    holderId: null,
    personId: null,
    standing: 'counts',
    castAt: new Date(Date.parse(opensAt ?? '') + at * 5 * hourMs).toISOString(),
  }));
}

/** Three weeks ago, for a week. */
function decisionOf({ sample, ids, newId, now }: Deciding): Decision {
  const opensAt = new Date(now.getTime() - 20 * dayMs).toISOString();
  const closesAt = new Date(now.getTime() - 13 * dayMs).toISOString();
  return {
    id: DecisionId.parse(newId()),
    question: sample.poll.question,
    explanation:
      'Am Wendehammer stört vieles zugleich. Gesucht ist, womit alle am besten leben können, nicht, was die meisten Fans hat.',
    method: 'consensing',
    options: optionsOf(sample),
    majority: null,
    base: 'yes_no',
    quorum: { num: 1, den: 2 },
    voiceMode: 'delegate',
    secret: false,
    resultsHidden: true,
    lateJoiners: false,
    proxiesPerHolder: 1,
    silenceIsConsent: false,
    bodyId: ids.body(sample.poll.body),
    cooperationId: null,
    goalId: null,
    electorate: [],
    state: 'closed',
    opensAt,
    closesAt,
    version: 3,
    textVersion: 1,
    phase: null,
    round: 0,
    stateReason: '',
    formerTexts: [],
    events: [
      { kind: 'opened', at: opensAt, words: { voices: sample.poll.voters.length } },
      { kind: 'closed', at: closesAt, words: {} },
    ],
    outcome: {
      statement: 'Wir beginnen mit einer Aufräumaktion und einem kleinen Fest.',
      againstCount: false,
      reason: '',
      dissent: 'Der Wunsch nach einem Treffpunkt bleibt. Er kommt wieder, sobald es Licht gibt.',
      reviewOn: daysAfter(dayInGermany(now), 90),
      followUps: [],
    },
    createdAt: opensAt,
    updatedAt: closesAt,
  };
}

/** What the round table decided first: nine voices, least resistance instead of most fans. */
export function sampleDecision(deciding: Deciding): SampleDecision {
  const decision = decisionOf(deciding);
  const voices = voicesOf(deciding, decision.id);
  return { decision, voices, ballots: ballotsOf(deciding, decision, voices) };
}
