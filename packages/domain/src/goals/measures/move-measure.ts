import type { ActorId } from '../../contract/index.ts';
import type { Measure } from './measure.ts';
import type { MeasureNeed } from './measure-need.ts';

interface Move {
  readonly from: ActorId;
  /** `null`: it has gone. */
  readonly to: ActorId | null;
}

const nobodyAnswers = { responsibleId: null, acceptedOn: null, acceptedBy: null } as const;

/**
 * The measure after an actor has become another, or has gone: nobody answers for what it answered for, and what was
 * planned is an idea again until somebody else says yes.
 */
export function moveMeasure<M extends Measure>(measure: M, { from, to }: Move): M {
  const proposedById = measure.proposedById === from ? to : measure.proposedById;
  if (measure.responsibleId !== from) return { ...measure, proposedById };
  if (to !== null) return { ...measure, proposedById, responsibleId: to };
  const isPending = measure.state === 'planned' || measure.state === 'running';
  const state = isPending ? 'idea' : measure.state;
  return { ...measure, ...nobodyAnswers, proposedById, state };
}

/** What a measure takes after its partner has become another, or has gone: then it is open again. */
export function moveNeed<N extends MeasureNeed>(need: N, { from, to }: Move): N {
  if (need.partnerId !== from) return need;
  return to === null
    ? { ...need, partnerId: null, agreedOn: null, agreedBy: null }
    : { ...need, partnerId: to };
}
