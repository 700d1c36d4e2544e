import type { Measure, MeasureState } from './measure.ts';

const steps: Readonly<Record<MeasureState, readonly MeasureState[]>> = {
  idea: ['planned', 'dropped'],
  planned: ['running', 'idea', 'dropped'],
  running: ['done', 'planned', 'dropped'],
  done: ['running'],
  dropped: ['idea'],
};

export function measureStepsFrom(state: MeasureState): readonly MeasureState[] {
  return steps[state];
}

/** Steps after which those who proposed or took part are told what became of it. */
export function endsMeasure(to: MeasureState): boolean {
  return to === 'done' || to === 'dropped';
}

export type MeasureStepProblem =
  | 'measure-step-unfit'
  | 'measure-without-responsible'
  | 'measure-step-without-reason';

/**
 * Why a measure cannot go on to another state; `null`: it can. Nothing is planned for which nobody answers, and
 * nothing ends without saying what became of it.
 */
export function measureStepProblem(
  { state, responsibleId }: Pick<Measure, 'state' | 'responsibleId'>,
  { to, reason }: { readonly to: MeasureState; readonly reason: string },
): MeasureStepProblem | null {
  if (!steps[state].includes(to)) return 'measure-step-unfit';
  if ((to === 'planned' || to === 'running') && responsibleId === null) {
    return 'measure-without-responsible';
  }
  return endsMeasure(to) && reason === '' ? 'measure-step-without-reason' : null;
}

type Holding = Pick<
  Measure,
  'state' | 'stateReason' | 'responsibleId' | 'acceptedOn' | 'acceptedBy' | 'startsOn' | 'endsOn'
>;

export type MeasureProblem = 'measure-ends-before-it-starts';

export function measureProblem({
  startsOn,
  endsOn,
}: Pick<Holding, 'startsOn' | 'endsOn'>): MeasureProblem | null {
  const isTurned = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return isTurned ? 'measure-ends-before-it-starts' : null;
}

/** Whether state, responsible actor and its yes fit each other. */
export function measureHoldsTogether(measure: Holding): boolean {
  const { state, responsibleId, acceptedOn, acceptedBy, stateReason } = measure;
  const isAccepted = responsibleId !== null;
  return (
    measureProblem(measure) === null &&
    isAccepted === (acceptedOn !== null) &&
    isAccepted === (acceptedBy !== null) &&
    (isAccepted || (state !== 'planned' && state !== 'running')) &&
    (!endsMeasure(state) || stateReason !== '')
  );
}
