import { stageTerms } from '../catalogue/index.ts';
import type { ApproachDetails, ApproachFactName, ApproachFacts } from './approach.ts';

export const declined = 'px.nein';
export const postponed = 'px.spaeter';

/**
 * What the catalogue wants noted before a stage counts as done, as far as an approach holds it; and, as
 * long as somebody is to be won, what they have from it.
 */
const needs: Readonly<Record<string, readonly ApproachFactName[]>> = {
  'p0.entdeckt': ['benefitForThem'],
  'p1.recherchiert': ['benefitForThem'],
  'p2.weg': ['benefitForThem'],
  'p3.angesprochen': ['benefitForThem', 'channel'],
  'p4.gespraech': ['benefitForThem', 'channel', 'result'],
  'p5.interesse': ['result'],
  'p6.dabei': ['result'],
  'p7.traegt': ['result'],
  [postponed]: ['benefitForThem', 'nextStepOn', 'result'],
  [declined]: ['declineReason'],
  'px.nurinfo': ['result'],
  'px.ruht': ['result'],
};

/** Where nothing more is to be done unless a day says so. */
const settled: readonly string[] = ['p6.dabei', 'p7.traegt', declined, 'px.nurinfo', 'px.ruht'];

/** Stages at which somebody still has to do something. */
export const openStages: readonly string[] = stageTerms
  .map(({ key }) => key)
  .filter((key) => !settled.includes(key));

/** What its stage wants noted and what is not noted yet: a hint, no fault. */
export function missingFacts(facts: ApproachDetails): ApproachFactName[] {
  const wanted = needs[facts.stage] ?? [];
  return wanted.filter((name) => facts[name] === null || facts[name] === '');
}

export type ApproachProblem =
  | 'declined-without-reason'
  | 'postponed-without-day'
  | 'approach-of-itself';

/** What is wrong with the facts as a whole. */
export function approachProblem(facts: ApproachFacts): ApproachProblem | null {
  const { actorId, onBehalfOfId, doorOpenerId, stage } = facts;
  if (onBehalfOfId === actorId || doorOpenerId === actorId) return 'approach-of-itself';
  if (stage === declined && facts.declineReason === null) return 'declined-without-reason';
  return stage === postponed && facts.nextStepOn === null ? 'postponed-without-day' : null;
}

/** The facts after the changes; why somebody declined goes when they no longer do. */
export function changedApproach(
  facts: ApproachFacts,
  changes: Partial<ApproachFacts>,
): ApproachFacts {
  const changed = { ...facts, ...changes };
  return changed.stage === declined ? changed : { ...changed, declineReason: null };
}
