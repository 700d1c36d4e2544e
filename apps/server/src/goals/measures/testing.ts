import type { Role } from '@augenhoehe/domain/access';
import type {
  ActorId,
  BodyOf,
  ChangeSetId,
  CooperationId,
  GoalId,
  MeasureId,
  MeasureNeedId,
} from '@augenhoehe/domain/contract';
import {
  addGoal as addGoalContract,
  addMeasure as addContract,
  type giveMeasureNeed,
  type GoalLevel,
  type MeasureChanges,
  type MeasureSheet,
  type MeasureState,
  type NeedFacts,
} from '@augenhoehe/domain/goals';
import type { Yes } from '@augenhoehe/domain/structure';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { addGoal } from '../goals/add-goal.ts';
import { toldGoals } from '../told-goals.ts';
import { addMeasure } from './add-measure.ts';
import { answerForMeasure } from './answer-for-measure.ts';
import { editMeasure } from './edit-measure.ts';
import { listMeasures } from './list-measures.ts';
import { addNeed, giveNeed, removeNeed } from './measure-needs.ts';
import { measurePartners } from './measure-partners.ts';
import { removeMeasure } from './remove-measure.ts';
import { showMeasure } from './show-measure.ts';
import { stepMeasure } from './step-measure.ts';

interface Beginning extends MeasureChanges {
  readonly needs?: readonly NeedFacts[];
}

/** What people of one role do about measures. */
export class TestMeasures {
  readonly here: TestNeighbourhood;
  readonly role: Role;
  readonly actorId: ActorId | null;

  constructor(
    here: TestNeighbourhood,
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ) {
    this.here = here;
    this.role = role;
    this.actorId = actorId;
  }

  async addGoal(
    text: string,
    facts: { readonly cooperationId?: CooperationId; readonly parentId?: GoalId } = {},
    level: GoalLevel = facts.parentId === undefined ? 'guiding' : 'action',
  ): Promise<GoalId> {
    const draft = addGoalContract.body.parse({ ...facts, level, text });
    return (await this.here.as(this.role, (work) => addGoal(work, draft), this.actorId)).id;
  }

  async add(title: string, goalId: GoalId, facts: Beginning = {}): Promise<MeasureId> {
    const draft = addContract.body.parse({ ...facts, title, goalId });
    return (await this.here.as(this.role, (work) => addMeasure(work, draft), this.actorId)).id;
  }

  async show(id: MeasureId): Promise<MeasureSheet> {
    return await this.here.as(this.role, (work) => showMeasure(work, id), this.actorId);
  }

  async partners(id: MeasureId) {
    return await this.here.as(this.role, (work) => measurePartners(work, id), this.actorId);
  }

  async list(query: Parameters<typeof listMeasures>[1] = {}) {
    return await this.here.as(this.role, (work) => listMeasures(work, query), this.actorId);
  }

  async edit(id: MeasureId, changes: MeasureChanges, was: MeasureChanges) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editMeasure(work, id, edit), this.actorId);
  }

  async step(id: MeasureId, [from, to]: readonly [MeasureState, MeasureState], reason = '') {
    const step = { from, to, reason };
    return await this.here.as(this.role, (work) => stepMeasure(work, id, step), this.actorId);
  }

  /** @param actorId `null`: nobody answers for it any more */
  async answerFor(id: MeasureId, actorId: ActorId | null, yes: Yes) {
    const { responsible } = await this.show(id);
    const answer = {
      was: responsible?.id ?? null,
      responsible: actorId === null ? null : { actorId, yes },
    };
    return await this.here.as(
      this.role,
      (work) => answerForMeasure(work, id, answer),
      this.actorId,
    );
  }

  async addNeed(id: MeasureId, facts: Partial<NeedFacts>): Promise<MeasureNeedId> {
    const need = { resource: null, consent: null, note: '', ...facts };
    return (await this.here.as(this.role, (work) => addNeed(work, id, need), this.actorId)).id;
  }

  async give(
    of: { readonly measureId: MeasureId; readonly needId: MeasureNeedId },
    answer: BodyOf<typeof giveMeasureNeed>,
  ) {
    return await this.here.as(this.role, (work) => giveNeed(work, of, answer), this.actorId);
  }

  async removeNeed(measureId: MeasureId, needId: MeasureNeedId) {
    const of = { measureId, needId };
    return await this.here.as(this.role, (work) => removeNeed(work, of), this.actorId);
  }

  async remove(id: MeasureId) {
    return await this.here.as(this.role, (work) => removeMeasure(work, id), this.actorId);
  }

  async undo(id: ChangeSetId) {
    return await this.here.as(
      this.role,
      (work) => undoChange({ ...work, toldTables: toldGoals }, id, { keepChanged: false }),
      this.actorId,
    );
  }
}
