import type { BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  type ActorChanges,
  applyChanges,
  changedGroups,
  type changeManyActors as contract,
  realChanges,
  recordOrigin,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { deleteActors, lockActors, updateActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { enteredBy } from './origin.ts';
import { requireArea } from './require-area.ts';

type Change = BodyOf<typeof contract>['change'];

function changesOf(actor: Actor, change: Exclude<Change, { kind: 'remove' }>): ActorChanges {
  switch (change.kind) {
    case 'add-tag':
      return { tags: [...new Set([...actor.tags, change.tag])] };
    case 'remove-tag':
      return { tags: actor.tags.filter((tag) => tag !== change.tag) };
    case 'set-area':
      return { areaId: change.areaId };
    case 'set-type':
      return { type: change.type };
    case 'set-stage':
      return { stage: change.stage };
  }
}

function valueOf(change: Change): string {
  switch (change.kind) {
    case 'add-tag':
    case 'remove-tag':
      return change.tag;
    case 'set-area':
      return change.areaId ?? '';
    case 'set-type':
      return change.type ?? '';
    case 'set-stage':
      return change.stage;
    case 'remove':
      return '';
  }
}

export async function changeManyActors(
  work: Work,
  { actors: ids, change }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const actors = await lockActors(trx, place.neighbourhoodId, ids);
  if (actors.length === 0) throw new ProblemError(404, 'no-such-actor');
  if (change.kind === 'set-area') await requireArea(work, change.areaId);
  const changeSetId = await openChange(work, {
    kind: 'actors.changed',
    params: { count: actors.length, change: change.kind, value: valueOf(change) },
  });
  if (change.kind === 'remove') {
    await deleteActors(
      trx,
      place.neighbourhoodId,
      actors.map(({ id }) => id),
    );
    return { changeSetId, changed: actors.length };
  }
  const changed = actors.flatMap((actor) => {
    const changes = realChanges(actor, changesOf(actor, change));
    if (Object.keys(changes).length === 0) return [];
    const origin = enteredBy(work, '', false);
    const provenance = recordOrigin(actor.provenance, changedGroups(changes), origin);
    return [{ id: actor.id, facts: applyChanges(actor, changes), provenance }];
  });
  await updateActors(trx, place.neighbourhoodId, { actors: changed, at });
  return { changeSetId, changed: changed.length };
}
