import { countApprovals, type ApprovalFigures } from './approval.ts';
import { type ConsensingFigures, consense } from './consensing.ts';
import { type ConsentCount, countConsent, outcomeOfConsent } from './consent.ts';
import { countDots, type DotFigures } from './dots.ts';
import { type GradientFigures, lightOf, outcomeOfLight, profileOf } from './gradients.ts';
import { type Quorum, quorumOf } from './quorum.ts';
import { areWeighted, powerOf } from './power.ts';
import type { DecisionRecord } from './record.ts';
import { type SchulzeFigures, schulze } from './schulze.ts';
import { type ScoreFigures, score } from './score.ts';
import { turnoutOf } from './turnout.ts';
import type { Outcome, Verdict } from './verdict.ts';
import { type Voice, voicesOf } from './voice.ts';
import {
  type Base,
  baseOf,
  countOrganisations,
  countYesNo,
  doubleMajorityOf,
  type MajorityRule,
  majorityOf,
  type YesNo,
  type YesNoCount,
} from './yes-no.ts';

export interface YesNoFigures extends YesNoCount {
  /** Of the organisations, where these have to agree as well. */
  readonly organisations?: YesNoCount;
}

type Figures =
  | YesNoFigures
  | ConsensingFigures
  | ConsentCount
  | GradientFigures
  | ScoreFigures
  | DotFigures
  | ApprovalFigures
  | SchulzeFigures;

export interface Tally extends Verdict<Figures> {
  readonly quorum: Quorum;
  /** Of whom the majority is one, in yes or no. */
  readonly base?: Base;
  /** The Banzhaf power of each voice in per cent, where weights differ. */
  readonly power?: Readonly<Record<string, number>>;
}

/** Of one proposal that has no id. */
const theProposal = 'proposal';

/**
 * Counts a decision again from its ballots. A missed quorum is no decision, never a rejection, and leaves
 * consent open.
 *
 * @param record without `recordFaults`
 */
export function tally(record: DecisionRecord): Tally {
  const voices = voicesOf<unknown>(record.entitled, record.ballots);
  const turnout = turnoutOf(voices);
  const quorum = quorumOf(turnout, record.quorum ?? quorumWithout(record));
  const power = areWeighted(voices) ? { power: powerOf(voices, record.majority) } : {};
  const counted = { ...count(record, quorum), ...power };
  if (quorum.met) return { ...counted, quorum };
  const outcome = record.method === 'consent' ? 'open' : 'no_decision';
  return { ...counted, outcome, winners: [], quorum };
}

/** Where nothing was agreed, consent waits for everybody, and anything else for nobody. */
function quorumWithout({ method }: DecisionRecord) {
  return method === 'consent' ? { num: 1, den: 1 } : null;
}

function count(record: DecisionRecord, quorum: Quorum): Omit<Tally, 'quorum'> {
  const { entitled, options } = record;
  const isMean = record.voiceMode === 'mean';
  switch (record.method) {
    case 'yes_no':
      return countProposal(record, voicesOf(entitled, record.ballots));
    case 'consensing':
      return consense(voicesOf(entitled, record.ballots), options, isMean);
    case 'consent': {
      const figures = countConsent(voicesOf(entitled, record.ballots));
      return onProposal(record, outcomeOfConsent(figures, quorum), figures);
    }
    case 'gradients': {
      const figures = lightOf(profileOf(voicesOf(entitled, record.ballots)));
      const { light } = figures;
      return onProposal(record, light ? outcomeOfLight[light] : 'not_computable', figures);
    }
    case 'score':
      return score(voicesOf(entitled, record.ballots), options, isMean);
    case 'dots':
      return countDots(voicesOf(entitled, record.ballots), options);
    case 'approval':
      return countApprovals(voicesOf(entitled, record.ballots), options);
    case 'schulze':
      return schulze(voicesOf(entitled, record.ballots), options);
  }
}

function countProposal(
  record: DecisionRecord,
  voices: readonly Voice<YesNo>[],
): Omit<Tally, 'quorum'> {
  const { majority = { num: 1, den: 2 }, base = 'yes_no', present = 0, voiceMode } = record;
  const rule: MajorityRule = { majority, base, present };
  const figures = countYesNo(voices);
  const isDouble = voiceMode === 'double';
  const outcome = isDouble ? doubleMajorityOf(voices, rule) : majorityOf(figures, rule);
  const organisations = isDouble ? { organisations: countOrganisations(voices) } : {};
  return {
    ...onProposal(record, outcome, { ...figures, ...organisations }),
    base: baseOf(figures, rule),
  };
}

function onProposal(
  { options: [proposal] }: DecisionRecord,
  outcome: Outcome,
  figures: Figures,
): Verdict<Figures> {
  const isWon = outcome === 'accepted' || outcome === 'adopted';
  return {
    outcome,
    winners: isWon && proposal !== undefined ? [proposal.id] : [],
    ranking: proposal === undefined ? [] : [[proposal.id]],
    options: { [proposal?.id ?? theProposal]: figures },
  };
}
