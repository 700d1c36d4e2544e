import type { Language } from '@augenhoehe/domain/contract';
import type { Block } from '../../platform/typesetting/index.ts';
import type { BodySheet } from './body-sheet.ts';
import { meetingWords } from './meeting-words.ts';

/** To be ticked by hand. */
const box = '☐';

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** Lines to write on. */
export function lines(count: number): Block {
  return { kind: 'room', lines: count, ruled: true };
}

/** What to write, and the lines for it under it. */
export function linesFor(hint: string, count: number): Block {
  return together({ kind: 'paragraph', text: hint }, lines(count));
}

/** What would be of no use on two pages. */
export function together(...blocks: readonly Block[]): Block {
  return { kind: 'together', blocks };
}

/** A table to fill in: its first cells may be known. */
export function tableToFill(
  columns: readonly (readonly [heading: string, share: number])[],
  known: readonly string[],
): Block {
  const rest = columns.slice(1).map(() => '');
  return {
    kind: 'table',
    columns: columns.map(([text, share]) => ({ heading: text, share })),
    rows: known.map((first) => [first, ...rest]),
    toFill: true,
  };
}

/**
 * The members, with a box for each.
 *
 * @param others who may be there besides
 */
export function attendance(
  { members }: BodySheet,
  language: Language,
  others: readonly string[] = [],
): Block {
  const words = meetingWords[language];
  return {
    kind: 'table',
    columns: [
      { heading: words.present, share: 2 },
      { heading: words.who, share: 6 },
      { heading: words.function, share: 4 },
      { heading: words.standIn, share: 5 },
    ],
    rows: [
      ...members.map(({ name, function: sitsAs }) => [
        box,
        name === '' ? words.vacant : name,
        sitsAs,
        '',
      ]),
      ...others.map((other) => [box, other, '', '']),
    ],
  };
}

/** Who answers for what was written. */
export function signedBy(signers: readonly string[], language: Language): Block {
  const words = meetingWords[language];
  return { kind: 'signatures', signers, fields: [words.placeAndDay, words.name, words.signature] };
}
