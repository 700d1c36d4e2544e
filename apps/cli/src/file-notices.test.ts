import type { CodedReason } from '@augenhoehe/domain/exchange';
import { expect, it } from 'vitest';
import { fileNoticeLines, lacksSome } from './file-notices.ts';

const lines = Array.from({ length: 20 }, (_, at) => String(at + 5));

it.each<[string, CodedReason['params'], RegExp, boolean]>([
  ['hyperedge', { count: 1, lines: ['5'] }, /: 1 \(\w+ 5\)/, true],
  ['hyperedge', { count: 40, lines }, /: 40 \(\w+ 5, 6, .* 24 …\)/, true],
  ['further-graph', { count: 1, lines: ['7'] }, / 7: /, true],
  ['wrong-encoding', { count: 2, lines: ['3', '4'] }, / 3, 4 /, true],
  ['ends-are-numbers', {}, / GEXF/, true],
  ['no-name-column', {}, / network/, true],
  ['no-from-column', {}, /von|from/, true],
  ['no-to-column', {}, /nach|to/, true],
  ['blank-lines', { count: 1, lines: ['4'] }, /: 1 \(\w+ 4\)/, false],
  ['counted-rows', {}, / /, false],
  ['no-headings', {}, /A, B, C/, false],
])(
  '%s is said in words, and whether something was not read: %j',
  (code, params, words, isLacking) => {
    const notices = [{ code, params }];
    expect(fileNoticeLines(notices).join('\n')).toMatch(words);
    expect(fileNoticeLines(notices).join('\n')).not.toMatch(new RegExp(`^ *${code}$|[{}]`));
    expect(lacksSome(notices)).toBe(isLacking);
  },
);
