import type { ImportId } from '@augenhoehe/domain/exchange';
import { type Place, viewerOf } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { type DraftName, findDraft, lockDraft, type StoredDraft } from './draft-store.ts';
import type { ImportEngine } from './import-engine.ts';
import { draftInputs, planKey, planTask } from './plan-draft.ts';
import { stockMark } from './read-stock.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Planned } from './worker-protocol.ts';

export interface Progress {
  readonly step: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number | null;
}

/** A draft and the plan that is, or is being, made of it. */
export interface DraftPlan {
  readonly draft: StoredDraft;
  readonly key: string;
  readonly planned: Promise<Planned>;
}

/** What this process is doing; another process knows as much from the database. */
export class Imports {
  readonly services: Services;
  readonly engine: ImportEngine;
  readonly progress = new Map<ImportId, Progress>();
  readonly #plans = new Map<
    ImportId,
    { readonly key: string; readonly planned: Promise<Planned> }
  >();
  /** Work that goes on after its request was answered. */
  readonly running = new Set<Promise<void>>();

  constructor(services: Services, engine: ImportEngine) {
    this.services = services;
    this.engine = engine;
  }

  nameOf(place: Place, id: ImportId): DraftName {
    return { neighbourhoodId: place.neighbourhoodId, id, personId: place.person.id };
  }

  async inPlace<Result>(place: Place, work: (trx: Trx) => Promise<Result>): Promise<Result> {
    return await this.services.database.inNeighbourhood(place.neighbourhoodId, work);
  }

  /** @throws ProblemError 404 `no-such-import` */
  async find(place: Place, id: ImportId): Promise<StoredDraft> {
    const draft = await this.inPlace(place, (trx) => findDraft(trx, this.nameOf(place, id)));
    if (draft === null) throw new ProblemError(404, 'no-such-import');
    return draft;
  }

  /** Plans the draft against what is known now, unless that has been done already. */
  async plan(place: Place, id: ImportId): Promise<DraftPlan> {
    const name = this.nameOf(place, id);
    const { draft, key, known, inputs } = await this.inPlace(place, async (trx) => {
      const found = await findDraft(trx, name);
      if (found === null) throw new ProblemError(404, 'no-such-import');
      if (found.status === 'applied') throw new ProblemError(409, 'import-already-applied');
      const mark = planKey(found, await stockMark(trx, place.neighbourhoodId));
      const plan = this.#plans.get(id);
      if (plan?.key === mark) return { draft: found, key: mark, known: plan, inputs: null };
      const read = await draftInputs(trx, { name, viewer: viewerOf(place) }, found);
      return { draft: found, key: mark, known: null, inputs: read };
    });
    if (inputs === null) return { draft, ...known };
    const planned = this.#planNow(id, planTask({ key, draft, inputs, unsure: 'wait' }));
    this.#plans.set(id, { key, planned });
    return { draft, key, planned };
  }

  async #planNow(
    id: ImportId,
    task: Parameters<typeof this.engine.ask<'plan'>>[1],
  ): Promise<Planned> {
    const progress = (done: number, total: number): void => {
      this.progress.set(id, { step: 'comparing', done, total });
    };
    try {
      return await this.engine.ask('plan', task, progress);
    } catch (error) {
      this.forget(id);
      throw refusal(error);
    } finally {
      this.progress.delete(id);
    }
  }

  forget(id: ImportId): void {
    this.#plans.delete(id);
  }

  /** Changes a draft that is open and not being applied. */
  async change(
    place: Place,
    id: ImportId,
    edit: (draft: StoredDraft, trx: Trx) => Promise<void>,
  ): Promise<void> {
    await this.inPlace(place, async (trx) => {
      const draft = await lockDraft(trx, this.nameOf(place, id));
      if (draft === null) throw new ProblemError(404, 'no-such-import');
      if (draft.status === 'applied') throw new ProblemError(409, 'import-already-applied');
      if (isBusy(draft, this.services.clock())) throw new ProblemError(409, 'import-not-ready');
      await edit(draft, trx);
    });
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.engine.close();
  }
}

/** Somebody is applying it, and has said so lately. */
export function isBusy({ busyUntil }: StoredDraft, at: Date): boolean {
  return busyUntil !== null && busyUntil > at;
}

/** A list that cannot be read is the caller's to mend; everything else is ours. */
export function refusal(error: unknown): unknown {
  return error instanceof UnreadableFile ? new ProblemError(422, error.code, error.params) : error;
}
