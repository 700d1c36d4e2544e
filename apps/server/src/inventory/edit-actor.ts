import { may } from '@augenhoehe/domain/access';
import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  type ActorChanges,
  applyChanges,
  changedGroups,
  changedLevels,
  type editActor as contract,
  editConflicts,
  FactGroup,
  factGroups,
  isCoordinationGroup,
  levelConflicts,
  realChanges,
  recordOrigin,
  visibilityOf,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { updateActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { knownActor } from './known-actor.ts';
import { enteredBy } from './origin.ts';
import { requireAllowed } from './require-allowed.ts';
import { requireArea } from './require-area.ts';
import { newVisibility } from './visibility/new-visibility.ts';
import { requireVisible } from './visibility/require-visible.ts';

function requireNoConflict(actor: Actor, body: BodyOf<typeof contract>): void {
  const facts = editConflicts(actor, body.changes, body.was);
  const groups = levelConflicts(actor.visibility, body.levels ?? {}, body.levelsWere ?? {});
  if (facts.length === 0 && groups.length === 0) return;
  throw new ProblemError(409, 'changed-meanwhile', {
    facts,
    current: Object.fromEntries(facts.map((fact) => [fact, actor[fact]])),
    levels: Object.fromEntries(
      groups.map((group) => [group, visibilityOf(actor.visibility, group).level]),
    ),
  });
}

/** @throws ProblemError 403 `not-allowed`, `not-visible` */
function requireOwnBusiness(work: Work, actor: Actor, wanted: ActorChanges): void {
  const groups = FactGroup.options.filter((group) =>
    factGroups[group].some((fact) => wanted[fact] !== undefined),
  );
  const mayAll = may(work.place.member, 'actor.working-notes');
  if (!mayAll && groups.some(isCoordinationGroup)) throw new ProblemError(403, 'not-allowed');
  requireVisible(work.place, actor, groups);
}

export async function editActor(
  work: Work,
  id: ActorId,
  body: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'actor.edit', [id]);
  const actor = await knownActor(work, id);
  requireOwnBusiness(work, actor, body.changes);
  const levels = body.levels ?? {};
  const visibility = newVisibility(work.place, actor, levels);
  requireNoConflict(actor, body);
  await requireArea(work, body.changes.areaId);
  const changes = realChanges(actor, body.changes);
  const provenance = recordOrigin(
    actor.provenance,
    changedGroups(changes),
    enteredBy(work, body.source ?? '', true),
  );
  const changeSetId = await openChange(work, {
    kind: 'actor.edited',
    params: {
      name: changes.name ?? actor.name,
      facts: Object.keys(changes),
      levels: changedLevels(actor.visibility, levels).map((group) => ({
        group,
        level: visibilityOf(visibility, group).level,
      })),
    },
  });
  await updateActors(work.trx, work.place.neighbourhoodId, {
    actors: [{ id, facts: applyChanges(actor, changes), provenance, visibility }],
    at: work.at,
  });
  return { changeSetId };
}
