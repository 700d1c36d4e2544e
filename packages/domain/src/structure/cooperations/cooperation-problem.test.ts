import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedCooperation, cooperationProblem, phasesOf } from './cooperation-problem.ts';
import { CooperationPhase, CooperationState, emptyCooperation } from './cooperation.ts';
import { preparationOf } from './preparation-of.ts';
import { type Readiness, ReadinessKey } from './readiness.ts';

const idea = emptyCooperation('Café');

describe('what is wrong with a cooperation', () => {
  test.each([
    [{}, null],
    [{ state: 'running', phase: 'work' }, null],
    [{ state: 'running' }, 'phase-unfit'],
    [{ state: 'stuck', phase: 'work' }, 'state-without-reason'],
    [{ state: 'stuck', phase: 'work', stateReason: 'Raum fehlt' }, null],
    [{ state: 'broken-off', stateReason: 'Streit' }, null],
    [
      { state: 'ended', phase: 'lasting', stateReason: 'Ziel erreicht' },
      'ended-without-target-benefit',
    ],
    [{ startedOn: '2026-03-01', endedOn: '2026-03-01' }, null],
    [{ startedOn: '2026-03-01', endedOn: '2026-02-28' }, 'ended-before-start'],
  ] as const)('%o: %s', (facts, problem) => {
    expect(cooperationProblem({ ...idea, ...facts })).toBe(problem);
  });

  test('a new state brings a phase along that fits it, unless one was chosen', () => {
    expect(changedCooperation(idea, { state: 'running' }).phase).toBe('work');
    const interested = { ...idea, phase: 'interest' as const };
    expect(changedCooperation(interested, { state: 'preparation' }).phase).toBe('interest');
    expect(changedCooperation(idea, { state: 'running', phase: 'contact' }).phase).toBe('contact');
  });

  test('whatever the state was and becomes, its phase fits', () => {
    const state = fc.constantFrom(...CooperationState.options);
    const phase = fc.constantFrom(...CooperationPhase.options);
    fc.assert(
      fc.property(phase, state, (before, after) => {
        const changed = changedCooperation({ ...idea, phase: before }, { state: after });
        expect(phasesOf[after]).toContain(changed.phase);
      }),
    );
  });
});

describe('whether it was prepared', () => {
  const answered: Readiness = Object.fromEntries(
    ReadinessKey.options.map((key) => [key, { answer: 'no' as const, reason: '' }]),
  );
  const { 'when-to-stop': _, ...almost } = answered;

  test.each([
    ['idea', null, 'preparation', {}, null],
    ['preparation', null, 'running', almost, 'skipped'],
    ['preparation', null, 'running', answered, 'checked'],
    ['idea', null, 'resting', answered, 'checked'],
    ['idea', null, 'broken-off', {}, null],
    ['running', 'skipped', 'stuck', answered, 'skipped'],
    ['running', null, 'ended', answered, null],
    ['running', 'checked', 'preparation', answered, null],
  ] as const)('%s (%s) becomes %s: %#', (was, preparation, state, readiness, expected) => {
    expect(preparationOf({ state: was, preparation }, { state, readiness })).toBe(expected);
  });
});
