import { graphemes } from '../picture/graphemes.ts';

type WidthOf = (text: string) => number;

/** Lines no wider than that, broken between words, and within a word only where it alone is too wide. */
export function wrapWords(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [rest = '', ...full] = brokenWord(word, width, widthOf).toReversed();
    lines.push(...full.toReversed());
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}

/** The text, or as much of it as fits with an ellipsis. */
export function cutToWidth(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text;
  const [start = ''] = brokenWord(text, width - widthOf('…'), widthOf);
  return `${start.trimEnd()}…`;
}

function brokenWord(word: string, width: number, widthOf: WidthOf): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of graphemes(word)) {
    if (part !== '' && widthOf(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
