import { setTimeout as pause } from 'node:timers/promises';
import { ImportId } from '@augenhoehe/domain/exchange';
import { type Place, viewerOf } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { applyPlan, lockImports } from './apply-plan.ts';
import { findDraft, lockDraft, setDraftState, type StoredDraft } from './draft-store.ts';
import { closeDraft, copyDraft } from './close-draft.ts';
import { type Imports, isBusy } from './imports.ts';
import { draftInputs, planKey, planTask } from './plan-draft.ts';
import { readStock, stockMark } from './read-stock.ts';
import type { Planned } from './worker-protocol.ts';
import type { Writes } from './write-plan.ts';

/** How long an application counts as going on without a sign of life. */
const leaseSeconds = 60;
const patience = 700;

interface Where {
  readonly place: Place;
  readonly id: ImportId;
}

function lease(imports: Imports): Date {
  return new Date(imports.services.clock().getTime() + leaseSeconds * 1000);
}

/** Takes the draft for this process; two at once come one after the other, the second is refused. */
async function claim(imports: Imports, { place, id }: Where): Promise<void> {
  const name = imports.nameOf(place, id);
  await imports.inPlace(place, async (trx) => {
    const draft = await lockDraft(trx, name);
    if (draft === null) throw new ProblemError(404, 'no-such-import');
    if (draft.status === 'applied') throw new ProblemError(409, 'import-already-applied');
    if (isBusy(draft, imports.services.clock())) throw new ProblemError(409, 'import-not-ready');
    await setDraftState(trx, name, { busyUntil: lease(imports), problem: null });
  });
}

async function release(
  imports: Imports,
  { place, id }: Where,
  problem: StoredDraft['problem'],
): Promise<void> {
  await imports.inPlace(place, (trx) =>
    setDraftState(trx, imports.nameOf(place, id), { busyUntil: null, problem }),
  );
}

/** The plan that was shown, if nothing has changed since; else a new one against what is known now. */
async function writesFor(
  imports: Imports,
  where: Where,
  { trx, draft }: { trx: Trx; draft: StoredDraft },
): Promise<Writes & { readonly planned: Planned }> {
  const name = imports.nameOf(where.place, where.id);
  const key = planKey(draft, await stockMark(trx, where.place.neighbourhoodId));
  const kept = await imports.engine.ask('writes', { key });
  if (kept !== null) return kept;
  const viewer = viewerOf(where.place);
  const inputs = await draftInputs(trx, { name, viewer }, draft);
  await imports.engine.ask('plan', planTask({ key, draft, inputs, unsure: 'wait' }));
  const fresh = await imports.engine.ask('writes', { key });
  if (fresh === null) throw new Error('A plan was lost right after it was made.');
  return fresh;
}

async function write(imports: Imports, where: Where): Promise<void> {
  const { place, id } = where;
  const { clock, newId } = imports.services;
  const name = imports.nameOf(place, id);
  await imports.inPlace(place, async (trx) => {
    await lockImports(trx, place.neighbourhoodId);
    const draft = await findDraft(trx, name);
    if (draft === null || draft.status === 'applied') return;
    const { planned, ...writes } = await writesFor(imports, where, { trx, draft });
    const at = clock();
    const changeSetId = await applyPlan(trx, writes, {
      neighbourhoodId: place.neighbourhoodId,
      kind: draft.kind,
      source: draft.source,
      personId: place.person.id,
      at,
      newId,
      stock: await readStock(trx, place.neighbourhoodId, null),
    });
    const { rows, waiting } = planned;
    const remainderId = waiting === 0 ? null : ImportId.parse(newId());
    if (remainderId !== null) await copyDraft(trx, name, { id: remainderId, at });
    const written = { writes: planned.writes, waiting };
    await closeDraft(trx, name, { changeSetId, rows, written, remainderId, at });
  });
}

async function applyNow(imports: Imports, where: Where): Promise<void> {
  const { id } = where;
  imports.progress.set(id, { step: 'writing', done: 0, total: null });
  try {
    await write(imports, where);
    imports.forget(id);
  } catch (error) {
    imports.services.log.error({ error, importId: id }, 'An import could not be applied');
    await release(imports, where, { code: 'import-failed', params: {} });
  } finally {
    imports.progress.delete(id);
  }
}

/**
 * Writes what is clear. Goes on after the reply when it takes long.
 *
 * @throws ProblemError 409 `nothing-to-import`, `import-not-ready`, `import-already-applied`
 */
export async function applyImport(imports: Imports, where: Where): Promise<void> {
  const { planned } = await imports.plan(where.place, where.id);
  const { writes } = await planned;
  if (Object.values(writes).every((count) => count === 0))
    throw new ProblemError(409, 'nothing-to-import');
  await claim(imports, where);
  const running = applyNow(imports, where);
  imports.running.add(running);
  void running.finally(() => imports.running.delete(running));
  await Promise.race([running, pause(patience, undefined, { ref: false })]);
}
