import { expect, test } from 'vitest';
import { ActorId } from '../../contract/index.ts';
import {
  measureHoldsTogether,
  measureProblem,
  measureStepProblem,
  measureStepsFrom,
} from './measure-step.ts';
import { MeasureState } from './measure.ts';

const somebody = ActorId.parse('00000001-0000-4000-8000-000000000001');

test.each([
  ['idea', 'planned', null, '', 'measure-without-responsible'],
  ['idea', 'planned', somebody, '', null],
  ['idea', 'running', somebody, '', 'measure-step-unfit'],
  ['idea', 'dropped', null, '', 'measure-step-without-reason'],
  ['idea', 'dropped', null, 'Kein Raum.', null],
  ['planned', 'running', somebody, '', null],
  ['planned', 'idea', somebody, '', null],
  ['running', 'done', somebody, '', 'measure-step-without-reason'],
  ['running', 'done', somebody, 'Alle drei Blöcke waren da.', null],
  ['done', 'running', null, '', 'measure-without-responsible'],
  ['done', 'dropped', somebody, 'So nicht.', 'measure-step-unfit'],
  ['dropped', 'idea', null, '', null],
] as const)(
  'from %s to %s by %s because of „%s“: %s',
  (state, to, responsibleId, reason, problem) => {
    expect(measureStepProblem({ state, responsibleId }, { to, reason })).toBe(problem);
  },
);

test('every step leads to a measure that holds together', () => {
  const answered = {
    responsibleId: somebody,
    acceptedOn: '2026-11-01',
    acceptedBy: 'oral',
  } as const;
  const nobody = { responsibleId: null, acceptedOn: null, acceptedBy: null } as const;
  for (const state of MeasureState.options) {
    for (const to of measureStepsFrom(state)) {
      for (const held of [answered, nobody]) {
        for (const reason of ['', 'Weil es so kam.']) {
          if (measureStepProblem({ ...held, state }, { to, reason }) !== null) continue;
          const after = { ...held, state: to, stateReason: reason, startsOn: null, endsOn: null };
          expect(measureHoldsTogether(after)).toBe(true);
        }
      }
    }
  }
});

test('a measure ends on the day it starts or later', () => {
  expect(measureProblem({ startsOn: '2027-01-02', endsOn: '2027-01-01' })).toBe(
    'measure-ends-before-it-starts',
  );
  expect(measureProblem({ startsOn: '2027-01-01', endsOn: '2027-01-01' })).toBeNull();
  expect(measureProblem({ startsOn: null, endsOn: '2027-01-01' })).toBeNull();
});
