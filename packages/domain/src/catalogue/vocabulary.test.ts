import { expect, test } from 'vitest';
import {
  actorTypeGroups,
  actorTypeTerms,
  fieldsOfAction,
  formalityTerms,
  groupOfActorType,
  resourceTerms,
  roleTerms,
  stageTerms,
  targetGroupTerms,
  tieLevelTerms,
  tieTypeTerms,
} from './vocabulary.ts';

test.each([
  ['groups of actors', actorTypeGroups, 17],
  ['types of actors', actorTypeTerms, 113],
  ['fields of action', fieldsOfAction, 25],
  ['target groups', targetGroupTerms, 29],
  ['offers and needs', resourceTerms, 40],
  ['stages of approach', stageTerms, 12],
  ['roles', roleTerms, 18],
  ['types of ties', tieTypeTerms, 14],
  ['levels of ties', tieLevelTerms, 6],
  ['levels of formality', formalityTerms, 5],
] as const)('%s: %#', (_name, terms, count) => {
  expect(terms).toHaveLength(count);
  expect(new Set(terms.map(({ key }) => key)).size).toBe(count);
  expect(terms.filter(({ de, en }) => de.trim() === '' || en.trim() === '')).toEqual([]);
});

test('the key of a type begins with its group', () => {
  for (const group of actorTypeGroups) {
    for (const type of group.types) expect(groupOfActorType(type.key)).toBe(group.key);
  }
});
