import { may } from '@augenhoehe/domain/access';
import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  type ActorChanges,
  applyChanges,
  changedGroups,
  type editActor as contract,
  editConflicts,
  factGroups,
  realChanges,
  recordOrigin,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { updateActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { knownActor } from './known-actor.ts';
import { enteredBy } from './origin.ts';
import { requireAllowed } from './require-allowed.ts';
import { requireArea } from './require-area.ts';

function requireNoConflict(actor: Actor, changes: ActorChanges, was: ActorChanges): void {
  const facts = editConflicts(actor, changes, was);
  if (facts.length === 0) return;
  throw new ProblemError(409, 'changed-meanwhile', {
    facts,
    current: Object.fromEntries(facts.map((fact) => [fact, actor[fact]])),
  });
}

export async function editActor(
  work: Work,
  id: ActorId,
  { changes: wanted, was, source }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'actor.edit', [id]);
  const touchesWorking = factGroups.working.some((fact) => wanted[fact] !== undefined);
  if (touchesWorking && !may(work.place.member, 'actor.working-notes')) {
    throw new ProblemError(403, 'not-allowed');
  }
  const actor = await knownActor(work, id);
  requireNoConflict(actor, wanted, was);
  await requireArea(work, wanted.areaId);
  const changes = realChanges(actor, wanted);
  const provenance = recordOrigin(
    actor.provenance,
    changedGroups(changes),
    enteredBy(work, source ?? '', true),
  );
  const changeSetId = await openChange(work, {
    kind: 'actor.edited',
    params: { name: changes.name ?? actor.name, facts: Object.keys(changes) },
  });
  await updateActors(work.trx, work.place.neighbourhoodId, {
    actors: [{ id, facts: applyChanges(actor, changes), provenance }],
    at: work.at,
  });
  return { changeSetId };
}
