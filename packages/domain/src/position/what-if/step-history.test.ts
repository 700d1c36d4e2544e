import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId } from '../network.fixture.ts';
import type { DraftStep } from './draft-step.ts';
import { noSteps, redoStep, type StepHistory, undoStep, withSteps } from './step-history.ts';

const steps = fc.array(
  fc.nat(9).map((number): DraftStep => ({ kind: 'remove-actor', actor: actorId(number) })),
  { maxLength: 4 },
);

function after(changes: readonly DraftStep[][]): StepHistory {
  return changes.reduce((history, next) => withSteps(history, next), noSteps);
}

test('undo restores what was before, and redo what was undone', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 8 }), (changes) => {
      const history = after(changes);
      const before = after(changes.slice(0, -1));
      expect(undoStep(history).steps).toEqual(before.steps);
      expect(redoStep(undoStep(history))).toEqual(history);
      const [all] = changes.reduce(([one]) => [undoStep(one)], [history]);
      expect(all?.steps).toEqual([]);
    }),
  );
});

test('a new step forgets what was undone', () => {
  const history = withSteps(undoStep(after([[{ kind: 'remove-actor', actor: actorId(1) }]])), []);
  expect(redoStep(history)).toEqual(history);
});

test('nothing to undo or redo leaves everything as it is', () => {
  expect(undoStep(noSteps)).toEqual(noSteps);
  expect(redoStep(noSteps)).toEqual(noSteps);
});

test('goes back fifty steps at most', () => {
  expect(after(Array.from({ length: 70 }, () => [])).past).toHaveLength(50);
});
