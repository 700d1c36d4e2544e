import type { TieId } from '@augenhoehe/domain/contract';
import type { DraftMarks } from '@augenhoehe/domain/position';

/** What a draft does with a tie. */
export type DraftedTie = 'added' | 'ended' | 'changed';

export function draftedTie(marks: DraftMarks | undefined, id: TieId): DraftedTie | undefined {
  if (marks === undefined) return undefined;
  if (marks.added.has(id)) return 'added';
  if (marks.ended.has(id)) return 'ended';
  return marks.changed.has(id) ? 'changed' : undefined;
}

/** Where a draft changes ties, the others step back. */
export function isBesideDraft(marks: DraftMarks | undefined, id: TieId): boolean {
  if (marks === undefined || draftedTie(marks, id) !== undefined) return false;
  return marks.added.size + marks.ended.size + marks.changed.size > 0;
}
