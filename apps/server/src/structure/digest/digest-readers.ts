import { type Action, may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type RawBuilder, sql } from 'kysely';
import type { DigestReader } from '../../notification/index.ts';

/** Days ahead that a digest looks: until the next weekly one. */
export const ahead = 7;

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
