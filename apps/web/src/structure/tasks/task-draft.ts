import { BodyId, CooperationId } from '@augenhoehe/domain/contract';
import {
  type Rhythm,
  rhythmOf,
  ruleOf,
  type TaskFacts,
  type TaskList,
} from '@augenhoehe/domain/structure';

/** A task as its form holds it. */
export interface TaskDraft
  extends Pick<
    TaskFacts,
    'title' | 'deputyId' | 'doneBy' | 'origin' | 'agreementId' | 'originNote' | 'note'
  > {
  /** The id of a cooperation or body; empty: the whole neighbourhood. */
  readonly context: string;
  readonly dueOn: string;
  /** `own`: by a rule that is none of the rhythms. */
  readonly rhythm: Rhythm | 'own' | '';
}

function rhythmIn({ rule, dueOn }: Pick<TaskFacts, 'rule' | 'dueOn'>): TaskDraft['rhythm'] {
  return rule === '' || dueOn === null ? '' : (rhythmOf(rule, dueOn) ?? 'own');
}

export function draftOf(facts: TaskFacts): TaskDraft {
  const { title, deputyId, doneBy, origin, agreementId, originNote, note } = facts;
  return {
    title,
    deputyId,
    doneBy,
    origin,
    agreementId,
    originNote,
    note,
    context: facts.cooperationId ?? facts.bodyId ?? '',
    dueOn: facts.dueOn ?? '',
    rhythm: rhythmIn(facts),
  };
}

function contextOf(contexts: TaskList['contexts'], id: string) {
  const kind = contexts.find((context) => context.id === id)?.kind;
  return {
    cooperationId: kind === 'cooperation' ? CooperationId.parse(id) : null,
    bodyId: kind === 'body' ? BodyId.parse(id) : null,
  };
}

function ruleIn({ rhythm, dueOn }: TaskDraft, was: string): string {
  if (rhythm === '' || dueOn === '') return '';
  return rhythm === 'own' ? was : ruleOf(rhythm, dueOn);
}

/** @param was the rule before, which stays where it is none of the rhythms */
export function factsOf(draft: TaskDraft, contexts: TaskList['contexts'], was: string): TaskFacts {
  const { title, deputyId, doneBy, origin, originNote, note, dueOn } = draft;
  return {
    title,
    deputyId,
    doneBy,
    origin,
    // What was chosen stays while another origin is tried.
    agreementId: origin === 'agreement' ? draft.agreementId : null,
    originNote,
    note,
    ...contextOf(contexts, draft.context),
    dueOn: dueOn === '' ? null : dueOn,
    rule: ruleIn(draft, was),
  };
}
