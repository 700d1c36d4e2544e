import { may } from '@augenhoehe/domain/access';
import type { ActorId, QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { listActors as contract } from '@augenhoehe/domain/inventory';
import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { countActors, pageOfActors } from './actor-list.ts';
import { bodiesOfActors } from './bodies/bodies-of-actors.ts';
import type { Work } from './change.ts';
import { visibleRow } from './visibility/visible-row.ts';
import { figuresOf } from './figures.ts';
import { lookingOf } from './looking.ts';
import { withWordsFound } from './search/with-words-found.ts';

export function permissionsFor({ member }: Place, id: ActorId) {
  return {
    edit: may(member, 'actor.edit', [id]),
    confirm: may(member, 'actor.confirm', [id]),
    remove: may(member, 'actor.remove', [id]),
    addTie: may(member, 'tie.add', [id]),
  };
}

/** @throws ProblemError 403 where somebody who may not see stages filters or sorts by them */
export function requireStages({ member }: Place, asksForStage: boolean): void {
  if (asksForStage && !may(member, 'actor.working-notes')) {
    throw new ProblemError(403, 'not-allowed');
  }
}

/** What the reader of a list may do beyond its rows. */
export function permissionsOfList({ member }: Place) {
  return {
    add: may(member, 'actor.add'),
    import: may(member, 'import.run'),
    workingNotes: may(member, 'actor.working-notes'),
  };
}

export async function listActors(
  work: Work,
  { sort, direction, limit, offset, ...asked }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  requireStages(place, asked.stage !== undefined || sort === 'stage');
  const looking = lookingOf(work);
  const filters = await withWordsFound(work, asked);
  const query = { filters, sort, direction, limit, offset, ...looking };
  const rows = await pageOfActors(trx, place.neighbourhoodId, query);
  const counts = await countActors(trx, place.neighbourhoodId, query);
  const figures = await figuresOf(work);
  const bodies = await bodiesOfActors(
    work,
    rows.map(({ id }) => id),
  );
  return {
    actors: rows.map((row) => ({
      ...visibleRow(looking.viewer, row),
      bodies: bodies.get(row.id) ?? [],
      tieCount: figures.tiesByActor.get(row.id) ?? 0,
      can: permissionsFor(place, row.id),
    })),
    ...counts,
    total: figures.actors,
    can: permissionsOfList(place),
  };
}
