import { expect, test } from 'vitest';
import { judgeBallot } from './ballot-faults.ts';
import { decisionWith, voiceWith } from './decision.fixture.ts';

const rated = {
  options: ['A', 'B', '0'].map((id) => ({ id, text: id, detail: '', passive: id === '0' })),
};
const unsaid = { reasons: {}, harmedAim: '' };

test.each([
  ['consensing', { A: 1, B: 2, '0': null }, []],
  ['consensing', { A: 1, B: 2 }, ['option-left-out values 0']],
  ['score', { A: 1 }, ['option-left-out values B', 'option-left-out values 0']],
  ['dots', { A: 4, B: 4 }, []],
  ['dots', { A: 5, B: 3 }, ['too-many-dots-on-one values A']],
  ['dots', { A: 4, B: 4, '0': 1 }, ['too-many-dots values']],
])('a ballot by %s with %j has the faults %j', (method, values, told) => {
  const given = { state: 'voted', values, remarks: unsaid } as const;
  const { faults } = judgeBallot(decisionWith({ ...rated, method }), voiceWith(1), given);
  expect(faults.map(({ code, path }) => [code, ...path].join(' '))).toEqual(told);
});
