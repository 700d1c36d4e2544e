import { may } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { Actor, showActor as contract, Tie } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf } from '../platform/database/bulk.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { findActor } from './actor-store.ts';
import type { Work } from './change.ts';
import { permissionsFor } from './list-actors.ts';
import { sidesOf } from './sides.ts';
import { tiesOfActors } from './tie-store.ts';

async function partnersOf(work: Work, id: ActorId, ties: readonly Tie[]) {
  const ids = ties.map((tie) => (tie.from === id ? tie.to : tie.from));
  const rows = await work.trx
    .selectFrom('actor')
    .select(['id', 'name', 'type'])
    .where('neighbourhood_id', '=', work.place.neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many other actors have each of these words in the column. */
async function countOthers(
  work: Work,
  id: ActorId,
  { column, words }: { column: 'offers' | 'needs'; words: readonly string[] },
): Promise<Record<string, number>> {
  const counts = Object.fromEntries(words.map((word) => [word, 0]));
  if (words.length === 0) return counts;
  const rows = await sql<{ word: string; count: number }>`
    select word, count(*)::int as count
    from actor, unnest(${sql.ref(column)}) as word
    where neighbourhood_id = ${work.place.neighbourhoodId} and id <> ${id}
      and ${sql.ref(column)} && ${[...words]}::text[] and word = any(${[...words]}::text[])
    group by word`.execute(work.trx);
  return { ...counts, ...Object.fromEntries(rows.rows.map((row) => [row.word, row.count])) };
}

async function tiesOf(work: Work, actor: Actor): Promise<ReplyOf<typeof contract>['ties']> {
  const { member } = work.place;
  const ties = await tiesOfActors(work.trx, work.place.neighbourhoodId, [actor.id]);
  const partners = await partnersOf(work, actor.id, ties);
  return ties.map((tie) => {
    const partnerId = tie.from === actor.id ? tie.to : tie.from;
    const partner = partners.get(partnerId);
    return {
      ...tie,
      partner: { id: partnerId, name: partner?.name ?? '', type: partner?.type ?? null },
      can: {
        edit: may(member, 'tie.edit', [tie.from, tie.to]),
        remove: may(member, 'tie.remove', [tie.from, tie.to]),
        state: sidesOf(work.place, tie),
      },
    };
  });
}

export async function showActor(work: Work, id: ActorId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const actor = await findActor(trx, place.neighbourhoodId, id);
  if (actor === null) throw new ProblemError(404, 'no-such-actor');
  const workingNotes = may(place.member, 'actor.working-notes');
  return {
    actor: {
      ...actor,
      stage: workingNotes ? actor.stage : null,
      notes: workingNotes ? actor.notes : null,
    },
    ties: await tiesOf(work, actor),
    matches: {
      offers: await countOthers(work, id, { column: 'needs', words: actor.offers }),
      needs: await countOthers(work, id, { column: 'offers', words: actor.needs }),
    },
    can: {
      ...permissionsFor(place, id),
      workingNotes,
      history: may(place.member, 'journal.read', [id]),
    },
  };
}
