import { expect, test } from 'vitest';
import { possibleRelations } from './relations.ts';

const me = { offers: ['saal', 'kueche'], needs: ['sprache'] };
const giver = { id: 'giver', offers: ['sprache'], needs: [] };
const taker = { id: 'taker', offers: [], needs: ['saal'] };
const both = { id: 'both', offers: ['sprache', 'druck'], needs: ['kueche'] };
const neither = { id: 'neither', offers: ['druck'], needs: ['druck'] };
const others = [giver, taker, both, neither];
const nobody = { levels: new Map<string, number>(), dismissed: new Set<string>() };

function names(input: Partial<Parameters<typeof possibleRelations>[0]>) {
  const { supporters, recipients } = possibleRelations({ me, others, ...nobody, ...input });
  return [supporters, recipients].map((list) =>
    list.map(({ other }) => ('id' in other ? other.id : '')),
  );
}

test('who offers what we need supports, who needs what we offer receives, mutual ones come first', () => {
  expect(names({})).toEqual([
    ['both', 'giver'],
    ['both', 'taker'],
  ]);
});

test.for([
  [0, ['both', 'giver']],
  [1, ['both', 'giver']],
  [2, ['giver']],
  [5, ['giver']],
] as const)('a tie of level %i leaves %j as possible supporters', ([level, supporters]) => {
  expect(names({ levels: new Map([['both', level]]) })[0]).toEqual(supporters);
});

test('what was dismissed is in neither column', () => {
  expect(names({ dismissed: new Set(['both']) })).toEqual([['giver'], ['taker']]);
});

test('each match says what it rests on', () => {
  const { supporters } = possibleRelations({ me, others, ...nobody });
  expect(supporters).toEqual([
    { other: both, supports: ['sprache'], receives: ['kueche'], isMutual: true },
    { other: giver, supports: ['sprache'], receives: [], isMutual: false },
  ]);
});
