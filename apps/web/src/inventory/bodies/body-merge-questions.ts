import { SharedVisibility } from '@augenhoehe/domain/access';
import { BodyFacts, type BodyFactName } from '@augenhoehe/domain/inventory';
import { mergeQuestions, type MergeQuestion } from '../merge-choice.ts';

const names = BodyFacts.keyof().options;
const levels = SharedVisibility.options;

/** In what two bodies differ. Who is seen by few at either is not shown to more unless somebody says so. */
export function bodyMergeQuestions(
  pair: readonly [kept: BodyFacts, other: BodyFacts],
): readonly MergeQuestion<BodyFactName>[] {
  const [kept, other] = pair.map(({ visibility }) => levels.indexOf(visibility));
  const stricter = (other ?? 0) > (kept ?? 0) ? 'other' : 'kept';
  return mergeQuestions<BodyFactName>(names, pair).map((question) =>
    question.fact === 'visibility' ? { ...question, proposal: stricter } : question,
  );
}
