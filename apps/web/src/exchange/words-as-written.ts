import type { ImportEntry } from '@augenhoehe/domain/exchange';
import { fold } from '@augenhoehe/domain/inventory';

/** Rules know words in folded form („burgerbus“); people know them as the row has them („Bürgerbus“). */
export function wordsAsWritten(
  entry: Pick<ImportEntry, 'label' | 'facts'>,
  words: readonly string[],
): string[] {
  const texts = [entry.label, entry.facts?.offersText ?? '', entry.facts?.notes ?? ''];
  const written = texts.join(' ').match(/[\p{L}\p{N}-]+/gu) ?? [];
  return [
    ...new Set(words.map((word) => written.find((each) => fold(each).includes(word)) ?? word)),
  ];
}
