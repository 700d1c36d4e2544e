import { type Action, may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type RawBuilder, sql } from 'kysely';
import { holdsToday } from '../../inventory/index.ts';
import type { DigestReader, DigestWork } from '../../notification/index.ts';

/**
 * The readers as the rows of `reader`: "personId"; "actorId", the actor they write for with this action, or null;
 * "everywhere", whether they may do it for all; levels, what they see of what is shared; since.
 */
export function asRows(readers: readonly DigestReader[], action: Action): RawBuilder<unknown> {
  const rows = readers.map((reader) => ({
    personId: reader.personId,
    actorId:
      reader.actorId !== null && may(reader, action, [reader.actorId]) ? reader.actorId : null,
    everywhere: may(reader, action, []),
    levels: sharedLevelsSeenBy(reader.role),
    since: reader.since.toISOString(),
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as reader
    ("personId" text, "actorId" uuid, "everywhere" boolean, levels text[], since timestamptz)`;
}

/** Whether the reader's actor is a party of the cooperation today. */
export function takesPart(
  cooperationId: 'agreement.cooperation_id' | 'cooperation.id',
  { neighbourhoodId, today }: Pick<DigestWork, 'neighbourhoodId' | 'today'>,
): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from cooperation_party party
    where party.neighbourhood_id = ${neighbourhoodId}
      and party.cooperation_id = ${sql.ref(cooperationId)}
      and party.actor_id = reader."actorId" and ${holdsToday('party', today)})`;
}
