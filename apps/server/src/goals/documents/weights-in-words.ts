import type { Language } from '@augenhoehe/domain/contract';
import { type DecisionRecord, tally } from '@augenhoehe/domain/goals';
import { filled } from '../../structure/index.ts';
import { percentInWords } from './count-blocks.ts';
import { recordWords } from './record-words.ts';

/** „Gewicht 3, Macht 60,00 %“ of each voice; nothing where all count the same. */
export function weightsInWords(
  record: DecisionRecord,
  language: Language,
): ReadonlyMap<string, string> {
  const { power } = tally(record);
  if (power === undefined) return new Map();
  return new Map(
    record.entitled.map(({ voice, weight = 1 }) => [
      voice,
      filled(recordWords[language].weight, {
        weight: String(weight),
        power: percentInWords(power[voice] ?? null, language),
      }),
    ]),
  );
}
