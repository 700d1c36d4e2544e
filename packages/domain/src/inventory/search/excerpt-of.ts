import { wordsFoundIn } from './marked-parts.ts';
import type { QueryWord } from './query-words.ts';

const longest = 160;
/** Characters kept before the first word that was found. */
const lead = 50;

/** The part of a long text in which the words stand, cut between words. */
export function excerptOf(text: string, words: readonly QueryWord[]): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const first = wordsFoundIn(line, words)[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - lead, line.length - longest));
  const start = wanted === 0 ? 0 : afterSpace(line, wanted);
  const end = start + longest >= line.length ? line.length : beforeSpace(line, start + longest);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}

/** A word longer than the excerpt is cut where it must be. */
function afterSpace(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space - from > lead ? wholeCharacter(line, from) : space + 1;
}

function beforeSpace(line: string, to: number): number {
  const space = line.lastIndexOf(' ', to);
  return to - space > lead ? wholeCharacter(line, to) : space;
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(line: string, at: number): number {
  return line.charCodeAt(at) >= 0xdc00 && line.charCodeAt(at) <= 0xdfff ? at - 1 : at;
}
