import { literalCloseness, nearCloseness } from './closeness.ts';
import type { QueryWord } from './query-words.ts';
import { type PlacedWord, placedWords } from './search-words.ts';

export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words of the text that were looked for; those with typing errors only where nothing else fits. */
export function wordsFoundIn(text: string, words: readonly QueryWord[]): readonly PlacedWord[] {
  const placed = placedWords(text);
  const literal = placed.filter(({ key }) =>
    words.some(({ keys }) => keys.some((wanted) => literalCloseness(wanted, key) !== null)),
  );
  if (literal.length > 0) return literal;
  return placed.filter(({ key }) =>
    words.some(({ keys: [typed = ''] }) => nearCloseness(typed, key) !== null),
  );
}

/** The text in parts, of which those are marked that somebody looked for. */
export function markedParts(text: string, words: readonly QueryWord[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of wordsFoundIn(text, words)) {
    parts.push({ text: text.slice(end, found.start), isMarked: false });
    parts.push({ text: text.slice(found.start, found.end), isMarked: true });
    end = found.end;
  }
  parts.push({ text: text.slice(end), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
