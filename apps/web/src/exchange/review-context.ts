import type { ImportDraft } from '@augenhoehe/domain/exchange';
import type { FactWords } from './use-fact-words.ts';
import type { ImportChanges, ImportPlace } from './use-import-changes.ts';

/** What every row of the review needs. */
export interface ReviewContext {
  readonly place: ImportPlace;
  readonly draft: ImportDraft;
  readonly changes: ImportChanges;
  readonly factInWords: FactWords;
  /** Takes the possible duplicate into the comparison below. */
  readonly onCompare: (entryKey: string) => void;
  readonly onChangeMapping: () => void;
}
