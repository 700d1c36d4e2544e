import { readActorList, readEdgeList, readGexf, readGraphml } from '@augenhoehe/graph/files';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieTypeTerms } from '../../catalogue/index.ts';
import type { Network } from '../../position/index.ts';
import { actorId, networkOf } from '../../position/network.fixture.ts';
import { sampleNetwork } from '../../sample/sample-network.fixture.ts';
import type { Stock } from '../plan-model.ts';
import { summarise } from '../plan-import.ts';
import { known, nothing } from '../testing/plan-list.ts';
import { planNetworkFile } from '../testing/plan-network.ts';
import { networkFile } from './network-file.ts';

const network = networkOf(
  [{ name: 'Chor' }, { name: 'Chor' }, { name: '=Formel' }, { name: 'Allein' }],
  [
    [0, 1, { level: 3 }],
    [1, 0, { level: 4, type: 'angebot', formality: 3 }],
    [1, 2],
    [2, 3, { type: 'wunsch' }],
    [0, 3, { level: 0 }],
  ],
);

test.each([
  ['graphml', readGraphml],
  ['gexf', readGexf],
] as const)(
  'is read from %s with everybody, each tie once, and without those that do not count',
  (kind, read) => {
    const back = read(networkFile(kind, network, null), { weights: 'weight' });
    expect(back.ids).toEqual([0, 1, 2, 3].map(actorId));
    expect(back.labels).toEqual(['Chor', 'Chor', '=Formel', 'Allein']);
    expect([...(back.ties.weights ?? [])]).toEqual([4, 2]);
    expect(back.directed).toBe(false);
    expect(back.countOfProblems).toEqual({ 'not-counted': 2, 'repeated-tie': 1 });
  },
);

test('tells those of the same name apart in lists, and formulas are no formulas', () => {
  const ties = networkFile('ties.csv', network, null);
  const actors = networkFile('actors.csv', network, null);
  expect(ties).toContain('Chor (2)');
  expect(actors).not.toContain('\n=Formel');
  const back = readEdgeList(ties, { weights: 'weight', actors: readActorList(actors) });
  expect(back.ids.length).toBe(4);
  expect([...(back.ties.weights ?? [])].toSorted((a, b) => a - b)).toEqual([2, 4]);
});

/** The network as the inventory it was written from. */
function stockOf({ actors, ties }: Network): Stock {
  return {
    ...nothing,
    actors: actors.map(({ id, name, type, fields, targetGroups }) => ({
      ...known(1, name, { type, fields, targetGroups }),
      id,
    })),
    ties: ties.map(({ id, from, to, type, level, formality }) => ({
      id,
      facts: { from, to, type, since: null, until: null, note: '' },
      statements: [
        {
          side: 'from',
          level,
          formality,
          statedAt: '2026-11-22T10:00:00.000Z',
          source: 'Gespräch',
        },
      ],
    })),
  };
}

const kinds = ['graphml', 'gexf'] as const;

test.each(
  kinds.flatMap(
    (kind) =>
      [
        [kind, network],
        [kind, sampleNetwork()],
      ] as const,
  ),
)('comes back from %s without anything new or changed', (kind, whole) => {
  const planned = planNetworkFile(networkFile(kind, whole, null), { stock: stockOf(whole) });
  const changed = planned.entries.filter(({ outcome }) => outcome !== 'unchanged');
  expect(changed).toEqual([]);
  expect(planned.entries.length).toBe(whole.actors.length + whole.ties.length);
});

test.each(kinds)('comes as a whole from %s into another neighbourhood', (kind) => {
  const planned = planNetworkFile(networkFile(kind, network, null), { unsure: 'apart' });
  expect(summarise(planned).writes).toEqual({
    newActors: 4,
    changedActors: 0,
    newTies: 5,
    changedTies: 0,
  });
  expect(
    planned.ties.map(({ facts, statement }) => [facts.type, statement.level, statement.formality]),
  ).toEqual([
    ['austausch', 3, null],
    ['angebot', 4, 3],
    ['austausch', 2, null],
    ['wunsch', 2, null],
    ['austausch', 0, null],
  ]);
});

const awkward = [
  '<',
  '&',
  ']]>',
  '"',
  "'",
  ';',
  ',',
  '=1+1',
  'ä',
  '😀',
  ' ',
  '(2)',
  '\u00A0',
  'true',
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 4,
  })
  .map((parts) =>
    `${parts.join('').replaceAll(/[\p{C}\uFFFD]/gu, '')} x`.replace(/\s+/g, ' ').trim(),
  );
const tieFacts = fc.record({
  type: fc.constantFrom(...tieTypeTerms.map(({ key }) => key)),
  level: fc.constantFrom(0, 1, 2, 3, 4, 5),
  formality: fc.constantFrom(null, 0, 1, 2, 3, 4),
});

test.each(kinds)('comes back from %s unchanged, whatever it is', (kind) => {
  const drafts = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 }), tieFacts), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(name, { minLength: 5, maxLength: 5 }), drafts, (names, ties) => {
      const whole = networkOf(
        names.map((each) => ({ name: each })),
        ties.map(([from, step, facts]) => [from, (from + step) % 5, facts]),
      );
      const planned = planNetworkFile(networkFile(kind, whole, null), { stock: stockOf(whole) });
      expect(planned.newActors).toEqual([]);
      expect(planned.changedActors).toEqual([]);
      expect(planned.entries.length).toBe(whole.actors.length + whole.ties.length);
      expect(planned.ties.filter(({ known: before }) => before === null)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
