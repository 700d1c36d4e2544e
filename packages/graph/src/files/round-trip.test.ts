import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fates, type FileProblemCode } from './file-problem.ts';
import { readActorList } from './read-actor-list.ts';
import { readEdgeList } from './read-edge-list.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import type { ReadActors, ReadNetwork } from './read-network.ts';
import { inParts } from './testing.fixture.ts';
import { writeActorList } from './write-actor-list.ts';
import { writeEdgeList } from './write-edge-list.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';

const awkward = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  ' ',
  '<',
  '&',
  ']]>',
  "'",
  '=1',
  'ä',
  '😀',
];

/** Any text that XML can carry, awkward ones often. */
const word = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 4,
  }),
  fc.array(fc.constantFrom('a', 'b', '1', '2'), { minLength: 1, maxLength: 2 }),
);
const text = word.map((parts) =>
  parts.join('').replaceAll(/[^\t\n\r -\uFFFC\u{10000}-\u{10FFFF}]/gu, 'x'),
);
const filled = text.map((characters) => `${characters}.`);

const network = fc
  .record({
    ids: fc.uniqueArray(filled, { minLength: 2, maxLength: 8 }),
    directed: fc.boolean(),
    weighted: fc.boolean(),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 1e-9, max: 1e9, noNaN: true })), {
      minLength: 1,
      maxLength: 12,
    }),
    names: fc.array(filled, { minLength: 8, maxLength: 8 }),
  })
  .map(({ ids, directed, weighted, seeds, names }) => {
    const pairs = new Map<string, readonly [number, number, number]>();
    for (const [a, b, weight] of seeds) {
      const from = a % ids.length;
      const to = (from + 1 + (b % (ids.length - 1))) % ids.length;
      const key = directed ? [from, to] : [from, to].toSorted((x, y) => x - y);
      if (!pairs.has(key.join())) pairs.set(key.join(), [from, to, weight]);
    }
    const ties = [...pairs.values()];
    return {
      ids,
      directed,
      labels: ids.map((_, at) => names[at]),
      groups: ids.map((_, at) => (at % 3 === 0 ? null : names[at])),
      ties: {
        from: Int32Array.from(ties, ([from]) => from),
        to: Int32Array.from(ties, ([, to]) => to),
        weights: weighted ? Float64Array.from(ties, ([, , weight]) => weight) : null,
      },
    };
  });

function withoutLines({ ids, labels, groups, ties, directed, problems }: ReadNetwork) {
  return { ids, labels, groups, ties, directed, problems };
}

describe('what was written is read again', () => {
  test.each([
    ['GraphML', writeGraphml, readGraphml],
    ['GEXF', writeGexf, readGexf],
  ])('as %s', (_, write, read) => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 50 }), (before, size) => {
        const { text: written, altered } = write(before);
        expect(altered).toEqual([]);
        const weights = before.ties.weights === null ? undefined : 'weight';
        const after = read(inParts(written, size), { group: 'group', weights });
        expect(withoutLines(after)).toEqual({ ...before, problems: [] });
      }),
    );
  });

  test('as lists of actors and of ties', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 50 }), (before, size) => {
        const actors = readActorList(inParts(writeActorList(before), size), { group: 'group' });
        expect(actors.problems).toEqual([]);
        const weights = before.ties.weights === null ? undefined : 'weight';
        const { directed } = before;
        const after = readEdgeList(inParts(writeEdgeList(before), size), {
          actors,
          weights,
          directed,
        });
        expect(withoutLines(after)).toEqual({ ...before, problems: [] });
      }),
    );
  });
});

function sumOf(counts: ReadActors['countOfProblems'], fate: string): number {
  const codes = Object.entries(counts) as [FileProblemCode, number][];
  return codes.filter(([code]) => fates[code] === fate).reduce((sum, [, count]) => sum + count, 0);
}

describe('each row is a tie or reported', () => {
  const end = fc.constantFrom('a', 'b', 'c', 'd', '', ' ', '"e', '"f"', 'x');
  const weight = fc.constantFrom('1', '2,5', '0', '-1', 'viel', '');
  const actors = {
    ids: ['a', 'b', 'c', 'd', 'f'],
    labels: ['a', 'b', 'c', 'd', 'f'],
    groups: null,
  };

  test('of a list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(end, end, weight)),
        fc.boolean(),
        fc.option(fc.constant(actors), { nil: undefined }),
        (rows, directed, known) => {
          const lines = rows.map((cells) => cells.join(';'));
          const read = readEdgeList(['from;to;weight', ...lines].join('\n'), {
            directed,
            actors: known,
            weights: 'weight',
          });
          const { countOfProblems: counts, ties } = read;
          expect(ties.from.length + sumOf(counts, 'row-left-out')).toBe(read.rows);
          if (!lines.some((line) => line.includes('"'))) {
            expect(read.rows + (counts['blank-line'] ?? 0)).toBe(lines.length);
          }
        },
      ),
    );
  });

  test.each([
    ['GraphML', readGraphml, 'graphml', 'directed', ['true', 'false']],
    ['GEXF', readGexf, 'gexf', 'type', ['directed', 'undirected', 'mutual']],
  ] as const)('of %s', (_, read, root, attribute, words) => {
    const edge = fc.tuple(end, end, fc.option(fc.constantFrom<string>(...words)));
    fc.assert(
      fc.property(
        fc.array(edge),
        fc.option(fc.boolean(), { nil: undefined }),
        (edges, directed) => {
          const lines = edges.map(([source, target, word]) => {
            const own = word === null ? '' : `${attribute}="${word}"`;
            return `<edge source='${source}' target='${target}' ${own}/>`;
          });
          const nodes = actors.ids.map((id) => `<node id="${id}"/>`);
          const file = `<${root}><graph>${nodes.join('')}${lines.join('')}</graph></${root}>`;
          const { countOfProblems: counts, ties, rows } = read(file, { directed });
          expect(rows).toBe(edges.length);
          expect(ties.from.length + sumOf(counts, 'row-left-out')).toBe(
            rows + (counts['both-ways'] ?? 0),
          );
        },
      ),
    );
  });
});
