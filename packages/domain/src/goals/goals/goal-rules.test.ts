import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, GoalId, GoalTextId } from '../../contract/index.ts';
import { askingProblem, decisionProblem } from './decide-goal.ts';
import { compareKeys, GoalLevel, parentLevels, proposedKey } from './goal-level.ts';
import { goalProblem } from './goal-problem.ts';
import { GoalState, restingOnDecision, stepProblem, stepsFrom } from './goal-state.ts';
import { goalTree } from './goal-tree.ts';
import { reachesTarget } from './goal-value.ts';
import { goalStanding } from './goal-word.ts';
import { emptyGoal, type Goal, isReviewDue } from './goal.ts';
import { isReworded, reworded } from './reword-goal.ts';
import { livingUnder } from './touched-goals.ts';

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
const [choir, school] = [ActorId.parse(uuid(1)), ActorId.parse(uuid(2))];
const [now, before] = [GoalTextId.parse(uuid(3)), GoalTextId.parse(uuid(4))];

test.each<[GoalState, readonly GoalState[]]>([
  ['idea', ['in-negotiation', 'dropped']],
  ['in-negotiation', ['idea', 'dropped']],
  ['decided', ['in-progress', 'reached', 'adapted', 'dropped']],
  ['in-progress', ['reached', 'adapted', 'dropped']],
  ['reached', ['in-progress', 'adapted']],
  ['adapted', ['dropped']],
  ['dropped', ['idea']],
])('from %s a step leads to %j, and never to „decided“', (from, to) => {
  expect(stepsFrom(from)).toEqual(to);
  expect(stepsFrom(from)).not.toContain('decided');
});

test('a state that rests on a decision is entered from another such one alone', () => {
  for (const from of GoalState.options) {
    for (const to of stepsFrom(from)) {
      const needs = restingOnDecision.includes(to);
      expect([from, to, needs && !restingOnDecision.includes(from)]).toEqual([from, to, false]);
    }
  }
});

test.each<[GoalState, GoalState, string, string | null]>([
  ['idea', 'dropped', '', 'goal-step-without-reason'],
  ['idea', 'dropped', 'Kein Geld', null],
  ['idea', 'decided', 'Darum', 'goal-step-unfit'],
  ['decided', 'adapted', '', 'goal-step-without-reason'],
  ['idea', 'in-negotiation', '', null],
])('from %s to %s because of „%s“: %j', (from, to, reason, problem) => {
  expect(stepProblem(from, { to, reason })).toBe(problem);
});

const word = fc.record({
  actorId: fc.constantFrom(choir, school),
  textId: fc.constantFrom(now, before),
  answer: fc.constantFrom('confirmed' as const, 'declined' as const),
});

test('each party stands once, by its last word on these words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const parties = [choir, school];
      const { agreed, declined, missing, isComplete } = goalStanding({
        textId: now,
        parties,
        words,
      });
      expect([...agreed, ...declined, ...missing].toSorted()).toEqual(parties);
      for (const party of parties) {
        const last = words.findLast((said) => said.actorId === party && said.textId === now);
        expect(agreed.includes(party)).toBe(last?.answer === 'confirmed');
      }
      expect(isComplete).toBe(agreed.length === 2);
    }),
  );
});

test('without a rule nothing replaces the word of any party', () => {
  const goal = { state: 'in-negotiation' as const, reviewOn: '2030-01-01' };
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const standing = goalStanding({ textId: now, parties: [choir, school], words });
      const problem = decisionProblem(goal, { standing, rule: null, today: '2026-01-01' });
      expect(problem).toBe(standing.agreed.length === 2 ? null : 'words-missing');
    }),
  );
});

test.each<[GoalState, string | null, string | null]>([
  ['idea', '2030-01-01', 'goal-not-asked'],
  ['in-negotiation', null, 'review-day-missing'],
  ['in-negotiation', '2030-01-01', null],
  ['adapted', '2030-01-01', null],
  ['decided', '2030-01-01', 'goal-not-asked'],
  ['dropped', '2030-01-01', 'goal-not-asked'],
])('%s with review on %j: %j', (state, reviewOn, problem) => {
  expect(askingProblem({ state, reviewOn })).toBe(problem);
});

test('one party alone agrees with nobody', () => {
  const words = [{ actorId: choir, textId: now, answer: 'confirmed' as const }];
  expect(goalStanding({ textId: now, parties: [choir], words }).isComplete).toBe(false);
});

test('levels only go down, so nothing stands above itself', () => {
  const depth: Readonly<Record<GoalLevel, number>> = {
    guiding: 0,
    intermediate: 1,
    action: 2,
    'non-goal': 2,
  };
  for (const level of GoalLevel.options) {
    for (const parent of parentLevels(level)) expect(depth[parent]).toBeLessThan(depth[level]);
  }
});

test.each<[GoalLevel, { key: string; level: GoalLevel } | null, readonly string[], string]>([
  ['guiding', null, [], 'Z1'],
  ['guiding', null, ['Z1', 'Z3', 'N9'], 'Z4'],
  ['intermediate', { key: 'Z1', level: 'guiding' }, ['Z1', 'Z1.1'], 'Z1.2'],
  ['action', { key: 'Z1.1', level: 'intermediate' }, ['Z1.1.1'], 'Z1.1.2'],
  ['action', { key: 'Z2', level: 'guiding' }, ['Z2'], 'Z2.1.1'],
  ['non-goal', { key: 'Z1', level: 'guiding' }, ['N1'], 'N2'],
])('a new %s under %j beside %j is %s', (level, parent, keys, key) => {
  expect(
    proposedKey(
      level,
      parent,
      keys.map((taken) => ({ key: taken })),
    ),
  ).toBe(key);
});

test('short names are ordered by their numbers', () => {
  const keys = ['N1', 'Z10', 'Z2', 'Z1.10', 'Z1.2', 'Z1'];
  expect(keys.toSorted(compareKeys)).toEqual(['Z1', 'Z1.2', 'Z1.10', 'Z2', 'Z10', 'N1']);
});

const facts = emptyGoal('Ziel');
test.each<[Partial<Goal>, Pick<Goal, 'level'> | null, string | null]>([
  [{}, null, null],
  [{ level: 'intermediate' }, { level: 'guiding' }, null],
  [{ level: 'guiding' }, { level: 'guiding' }, 'parent-unfit'],
  [{ level: 'action' }, { level: 'non-goal' }, 'parent-unfit'],
  [{ target: 3 }, null, 'target-without-indicator'],
  [{ target: 3, indicator: 'Strichliste' }, null, null],
])('%j under %j: %j', (changes, parent, problem) => {
  expect(goalProblem({ ...facts, ...changes }, parent)).toBe(problem);
});

test.each<[Partial<Goal>, boolean]>([
  [{ text: 'Anderes' }, true],
  [{ target: 3 }, true],
  [{ reviewOn: '2030-01-01' }, false],
  [{ realistic: 'Ja' }, false],
  [{ key: 'Z9' }, false],
])('%j is another wording: %s', (changes, expected) => {
  expect(isReworded(facts, { ...facts, ...changes })).toBe(expected);
});

test('another wording takes a decision back, and leaves a draft a draft', () => {
  const decision = { on: '2026-01-01', how: 'parties' as const, rule: '', source: '' };
  const goal = { state: 'in-progress', decision, textId: before } as Goal;
  expect(reworded(goal, { textId: now, reason: 'Es kam anders' })).toMatchObject({
    state: 'adapted',
    stateReason: 'Es kam anders',
    decision: null,
    textId: now,
  });
  const draft = { state: 'idea', decision: null, textId: before } as Goal;
  expect(reworded(draft, { textId: now, reason: '' })).toMatchObject({
    state: 'idea',
    textId: now,
  });
});

const placed = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 10 }).map((parents) =>
  parents.map((parent, number) => ({
    id: GoalId.parse(uuid(number)),
    // Earlier ones alone, so that nothing is above itself.
    parentId: number === 0 || parent >= number ? null : GoalId.parse(uuid(parent)),
    state: 'idea' as const,
  })),
);

test('a tree has every goal once, and what stands under one is in its branch', () => {
  fc.assert(
    fc.property(placed, (goals) => {
      function all(branches: ReturnType<typeof goalTree<(typeof goals)[number]>>): string[] {
        return branches.flatMap(({ goal, under }) => [goal.id, ...all(under)]);
      }
      expect(all(goalTree(goals)).toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
    }),
  );
});

test('what a goal touches is all that is still aimed at under it', () => {
  const goals = [
    { id: GoalId.parse(uuid(1)), parentId: null, state: 'decided' as const },
    { id: GoalId.parse(uuid(2)), parentId: GoalId.parse(uuid(1)), state: 'idea' as const },
    { id: GoalId.parse(uuid(3)), parentId: GoalId.parse(uuid(2)), state: 'idea' as const },
    { id: GoalId.parse(uuid(4)), parentId: GoalId.parse(uuid(1)), state: 'dropped' as const },
    { id: GoalId.parse(uuid(5)), parentId: null, state: 'idea' as const },
  ];
  const under = livingUnder(goals, GoalId.parse(uuid(1)));
  expect(under.map(({ id }) => id)).toEqual([uuid(2), uuid(3)]);
});

test.each<[string | null, GoalState, boolean]>([
  ['2026-01-01', 'decided', true],
  ['2026-01-02', 'decided', false],
  ['2026-01-01', 'dropped', false],
  [null, 'idea', false],
])('review on %j of a goal that is %s is due on 2 January: %s', (reviewOn, state, isDue) => {
  expect(isReviewDue({ reviewOn, state }, '2026-01-02')).toBe(isDue);
});

test.each([
  [{ baseline: 0, target: 10 }, 10, true],
  [{ baseline: 0, target: 10 }, 9, false],
  [{ baseline: 10, target: 2 }, 2, true],
  [{ baseline: 10, target: 2 }, 3, false],
  [{ baseline: null, target: 5 }, 6, true],
  [{ baseline: 3, target: null }, 6, null],
])('%j is reached with %d: %j', (aim, amount, reached) => {
  expect(reachesTarget(aim, amount)).toBe(reached);
});
