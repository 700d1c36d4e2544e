import type { FactDifference, ImportComparison } from '@augenhoehe/domain/exchange';
import { ActorId } from '@augenhoehe/domain/contract';
import { emptyFacts } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { choicesFor, mergeDecision } from './merge-choices.ts';

const known = ActorId.parse('0193a0a8-7f00-7000-8000-000000000001');

function difference(part: Partial<FactDifference>): FactDifference {
  return {
    fact: 'name',
    known: 'Nachbarschaftshaus Alte Mühle',
    list: 'NBH Alte Mühle',
    choice: 'known',
    result: 'Nachbarschaftshaus Alte Mühle',
    proposed: false,
    ...part,
  };
}

function comparison(differences: FactDifference[]): ImportComparison {
  return {
    candidate: { actorId: known, entry: null, row: null, name: 'x', score: 0.9, reasons: [] },
    known: emptyFacts('x'),
    type: null,
    confirmedAt: null,
    confirmedBy: null,
    source: '',
    differences,
    same: [],
  };
}

test('a name is one or the other, offers can be both', () => {
  expect(choicesFor(difference({}))).toEqual(['known', 'list']);
  expect(choicesFor(difference({ fact: 'offersText', known: 'Saal', list: 'Küche' }))).toEqual([
    'known',
    'list',
    'both',
  ]);
});

test('where one side says nothing there is nothing to join', () => {
  expect(choicesFor(difference({ fact: 'tags', known: [], list: ['Café'] }))).toEqual([
    'known',
    'list',
  ]);
});

test('a decision names every difference: the choice made, else the one proposed', () => {
  const side = comparison([difference({}), difference({ fact: 'phone', choice: 'list' })]);
  expect(mergeDecision(side, { name: 'list' })).toEqual({
    kind: 'merge',
    with: { actorId: known },
    choices: { name: 'list', phone: 'list' },
  });
});
