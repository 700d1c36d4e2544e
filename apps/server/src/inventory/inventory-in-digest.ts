import type { ActorId, PersonId } from '@augenhoehe/domain/contract';
import { may } from '@augenhoehe/domain/access';
import { ageOf } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { DigestSource } from '../notification/index.ts';

/** The reader's own actor, where nobody has confirmed it, or not for a year. */
export const ownEntriesInDigest: DigestSource = async ({ trx, neighbourhoodId, readers, at }) => {
  const owners = readers.flatMap((reader) =>
    reader.actorId !== null && may(reader, 'actor.confirm', [reader.actorId])
      ? { personId: reader.personId, actorId: reader.actorId }
      : [],
  );
  const { rows } = await sql<{
    personId: PersonId;
    actorId: ActorId;
    name: string;
    confirmedAt: Date | null;
  }>`
    select owner."personId", actor.id as "actorId", actor.name, actor.confirmed_at as "confirmedAt"
    from jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as owner ("personId" text, "actorId" uuid)
    join actor on actor.neighbourhood_id = ${neighbourhoodId} and actor.id = owner."actorId"
  `.execute(trx);
  return rows.flatMap(({ personId, actorId, name, confirmedAt }) => {
    const age = ageOf(confirmedAt?.toISOString() ?? null, at);
    if (age === 'fresh') return [];
    return {
      personId,
      kind: age === 'stale' ? 'entry.stale' : 'entry.unconfirmed',
      urgency: 'can-wait',
      name,
      note: '',
      day: null,
      path: `bestand/${actorId}`,
    };
  });
};

/** Whom the inventory has got since the digest before; names are for all who take part. */
export const newActorsInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const since = new Set(readers.map((reader) => reader.since.toISOString()));
  const { rows } = await sql<{ since: Date; count: number; id: ActorId; name: string }>`
    select moment.since, added.count, added.id, added.name
    from unnest(${[...since]}::timestamptz[]) as moment (since)
    cross join lateral (
      select count(*) over () as count, actor.id, actor.name
      from actor
      where actor.neighbourhood_id = ${neighbourhoodId} and actor.created_at > moment.since
      order by actor.created_at desc, actor.id
      limit 1
    ) as added`.execute(trx);
  const added = new Map(rows.map((row) => [row.since.getTime(), row]));
  return readers.flatMap(({ personId, since: moment }) => {
    const row = added.get(moment.getTime());
    if (row === undefined) return [];
    const path = row.count === 1 ? `bestand/${row.id}` : 'bestand';
    return {
      personId,
      kind: 'actor.added',
      urgency: 'new',
      name: row.name,
      note: '',
      day: null,
      count: row.count,
      path,
    };
  });
};
