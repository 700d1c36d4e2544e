import type { BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { changeManyActors as contract } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { type FollowedWork, letActorsGo } from './actor-follower.ts';
import { lockActors, updateActors } from './actor-store.ts';
import { openChange } from './change.ts';
import { changedActor, type ManyChange } from './changed-actor.ts';
import { requireArea } from './require-area.ts';

function valueOf(change: ManyChange): string {
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
    case 'set-level':
      return change.level;
    case 'remove':
      return '';
  }
}

export async function changeManyActors(
  work: FollowedWork,
  { actors: ids, change }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const actors = await lockActors(trx, place.neighbourhoodId, ids);
  if (actors.length === 0) throw new ProblemError(404, 'no-such-actor');
  if (change.kind === 'set-area') await requireArea(work, change.areaId);
  const changeSetId = await openChange(work, {
    kind: 'actors.changed',
    params: {
      count: actors.length,
      change: change.kind,
      value: valueOf(change),
      groups: change.kind === 'set-level' ? change.groups : [],
    },
  });
  if (change.kind === 'remove') {
    await letActorsGo(
      work,
      actors.map(({ id }) => id),
    );
    return { changeSetId, changed: actors.length };
  }
  const changed = actors.flatMap((actor) => changedActor(work, actor, change) ?? []);
  await updateActors(trx, place.neighbourhoodId, { actors: changed, at });
  return { changeSetId, changed: changed.length };
}
