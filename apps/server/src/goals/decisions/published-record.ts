import type { Decision, PublishedRecord, StoredResult } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import { digestOf } from './ballot-paper.ts';

const Options = z.array(z.looseObject({ id: z.string() }));

/**
 * The record, and beside what is counted all that the printed one tells: how the words stood and what they sum up to,
 * when it was open, how it was agreed to vote, and what people made of the result.
 */
export function publishedRecord(
  decision: Decision,
  { record, countedAt }: Pick<StoredResult, 'record' | 'countedAt'>,
): PublishedRecord {
  const { explanation, secret, textVersion, formerTexts, opensAt, closesAt, outcome } = decision;
  const { resultsHidden, lateJoiners, proxiesPerHolder, silenceIsConsent } = decision;
  const digests = new Map(decision.options.map((option) => [option.id, digestOf(option)]));
  const options = Options.parse(record['options']).map((option) => ({
    ...option,
    sha256: digests.get(option.id),
  }));
  return {
    ...record,
    options,
    explanation,
    textVersion,
    formerTexts,
    opensAt,
    closesAt,
    countedAt,
    secret,
    resultsHidden,
    lateJoiners,
    proxiesPerHolder,
    ...(decision.method === 'consent' ? { silenceIsConsent, rounds: decision.round } : {}),
    conclusion: outcome,
  };
}
