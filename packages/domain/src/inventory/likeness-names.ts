import { isTypingMistake } from './likeness-edit.ts';
import { initialsCover, mayAbbreviate } from './likeness-initials.ts';
import type { NameProfile } from './likeness-name.ts';
import { weightOf } from './likeness-name.ts';
import { commonWords } from './likeness-words.ts';

export type NameReason = 'same-name' | 'same-name-normalised' | 'similar-name' | 'initials';

export interface NameLikeness {
  readonly reason: NameReason;
  /** 0..1 */
  readonly share: number;
}

interface Leftover {
  /** Words without a counterpart. */
  a: string[];
  b: string[];
  matched: number;
  /** Weight lost to typing mistakes. */
  blurred: number;
  byInitials: boolean;
}

function takeEqual(a: readonly string[], b: readonly string[]): Leftover {
  const rest = [...b];
  const left: Leftover = { a: [], b: rest, matched: 0, blurred: 0, byInitials: false };
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) left.a.push(word);
    else {
      rest.splice(at, 1);
      left.matched += weightOf(word);
    }
  }
  return left;
}

/** „Süd-Ost“ and „Südost“: two neighbouring words of one side are one word of the other. */
function joinParts(parts: string[], wholes: string[]): number {
  for (let index = 0; index + 1 < parts.length; index++) {
    const at = wholes.indexOf(`${parts[index] ?? ''}${parts[index + 1] ?? ''}`);
    if (at < 0) continue;
    wholes.splice(at, 1);
    parts.splice(index, 2);
    return 1 + joinParts(parts, wholes);
  }
  return 0;
}

function takeTypingMistakes(left: Leftover): void {
  for (const word of left.a.slice()) {
    const at = left.b.findIndex((other) => isTypingMistake(word, other));
    if (at < 0) continue;
    left.b.splice(at, 1);
    left.a.splice(left.a.indexOf(word), 1);
    left.matched += weightOf(word) * 0.9;
    left.blurred += weightOf(word) * 0.1;
  }
}

function takeInitials(shorts: string[], longs: string[], left: Leftover): void {
  if (longs.length < 2) return;
  for (const short of shorts.slice()) {
    if (!mayAbbreviate(short)) continue;
    for (let start = 0; start + 1 < longs.length; start++) {
      const covered = initialsCover(short, longs, start);
      if (covered === 0) continue;
      longs.splice(start, covered);
      shorts.splice(shorts.indexOf(short), 1);
      left.matched += 1;
      left.byInitials = true;
      break;
    }
  }
}

function telling(words: readonly string[]): string[] {
  return words.filter((word) => !commonWords.has(word));
}

function kinds(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const kind = commonWords.get(word) ?? '';
    if (kind !== '') found.push(kind);
  }
  return found;
}

/** Each has something of its own: „… Freizeitsport“ and „… Kinderbetreuung“. */
function bothTell(left: Leftover): boolean {
  return telling(left.a).length > 0 && telling(left.b).length > 0;
}

/**
 * One is of a kind that the other, of another kind, is not: „Grundschule am Anger“, „Schülerclub der
 * Grundschule am Anger“.
 */
function ofOtherKind(left: Leftover, a: NameProfile, b: NameProfile): boolean {
  const [leftOfA, leftOfB] = [kinds(left.a), kinds(left.b)];
  if (leftOfA.length === 0 && leftOfB.length === 0) return false;
  const [kindsOfA, kindsOfB] = [kinds(a.words), kinds(b.words)];
  if (kindsOfA.length === 0 || kindsOfB.length === 0) return false;
  return (
    leftOfA.some((kind) => !kindsOfB.includes(kind)) ||
    leftOfB.some((kind) => !kindsOfA.includes(kind))
  );
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function hasNumber(words: readonly string[]): boolean {
  return words.some((word) => /^\d/.test(word));
}

/** Takes typing mistakes and abbreviations for what they mean; costly, so only where it can matter. */
function lookCloser(left: Leftover): void {
  left.matched += joinParts(left.a, left.b) + joinParts(left.b, left.a);
  takeTypingMistakes(left);
  takeInitials(left.a, left.b, left);
  takeInitials(left.b, left.a, left);
}

/** What the words have in common; `null` where they tell two actors. */
function compareWords(a: NameProfile, b: NameProfile): NameLikeness | null {
  const left = takeEqual(a.words, b.words);
  if (ofOtherKind(left, a, b) || (hasNumber(left.a) && hasNumber(left.b))) return null;
  if (left.a.length > 0 && left.b.length > 0) lookCloser(left);
  return left.matched < 0.9 || bothTell(left) ? null : rate(left);
}

function rate(left: Leftover): NameLikeness | null {
  const share = left.matched / (left.matched + left.blurred + weigh(left.a) + weigh(left.b));
  if (share < 0.6) return null;
  if (left.byInitials) return { reason: 'initials', share };
  return { reason: share === 1 ? 'same-name-normalised' : 'similar-name', share };
}

/** How far two names name one actor; `null` when they name two. */
export function compareNames(a: NameProfile, b: NameProfile): NameLikeness | null {
  if (a.written === b.written || a.letters === b.letters) return { reason: 'same-name', share: 1 };
  if (a.core === b.core) return { reason: 'same-name-normalised', share: 1 };
  return compareWords(a, b);
}
