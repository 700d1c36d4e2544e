import type { BodyOf, DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  consentMoves,
  type correctDecisionText as contract,
  type Decision,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { hasBallots } from './cast-so-far.ts';
import { decidingOf } from './deciding.ts';
import { updateDecisions } from './decision-store.ts';
import { isAmendedSince } from './is-amended.ts';
import { heldDecision, withEvent } from './known-decision.ts';
import { isOver } from './may-do.ts';
import { wakeNow } from './decision-queue.ts';

type Words = BodyOf<typeof contract>;

/** @throws ProblemError 409 `decision-closed`; in consent `no-amending` while a round goes on */
function requireAmendable({ closesAt, opensAt, phase, ...decision }: Decision, at: Date): void {
  if (phase === null) {
    if (isOver({ ...decision, closesAt, opensAt, phase }, at)) {
      throw new ProblemError(409, 'decision-closed');
    }
    return;
  }
  const moves = consentMoves({
    phase,
    isAmended: isAmendedSince({ ...decision, closesAt, opensAt, phase }),
  });
  if (!moves.includes('amend')) throw new ProblemError(409, 'no-amending', { phase });
}

function withWords(decision: Decision, words: Words): Decision['options'] {
  const fresh = new Map(words.options.map(({ id, text, detail }) => [id, { text, detail }]));
  const isWhole =
    fresh.size === decision.options.length && decision.options.every(({ id }) => fresh.has(id));
  if (!isWhole) throw new ProblemError(400, 'other-options', { field: 'options' });
  return decision.options.map((option) => ({ ...option, ...fresh.get(option.id) }));
}

/**
 * Other words ask for other ballots: the new version begins without any, and the old words stay to be read.
 *
 * @throws ProblemError 409 `text-outdated`, `secret-has-ballots`, `decision-closed`, `no-amending`; 400 `other-options`
 */
export async function correctText(
  work: Work,
  id: DecisionId,
  words: Words,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { decision } = await heldDecision(work, id, ['open']);
  requireAmendable(decision, at);
  if (decision.textVersion !== words.textVersion) {
    throw new ProblemError(409, 'text-outdated', { textVersion: decision.textVersion });
  }
  if (decision.secret && (await hasBallots(decidingOf(work), decision))) {
    throw new ProblemError(409, 'secret-has-ballots');
  }
  const { question, explanation, textVersion, options } = decision;
  const { reason } = words;
  const former = { textVersion, question, explanation, options, reason, until: at.toISOString() };
  const corrected: Decision = {
    ...withEvent(decision, at, { kind: 'text-corrected', words: { reason } }),
    question: words.question,
    explanation: words.explanation,
    options: withWords(decision, words),
    textVersion: textVersion + 1,
    formerTexts: [...decision.formerTexts, former],
  };
  const changeSetId = await openChange(work, {
    kind: 'decision.text-corrected',
    params: { decision: corrected.question, reason },
  });
  await updateDecisions(trx, place.neighbourhoodId, { decisions: [corrected], at });
  await wakeNow(trx);
  return { changeSetId };
}
