import type { Action } from '@augenhoehe/domain/access';
import { type RawBuilder, sql } from 'kysely';
import type { DigestWork } from '../../notification/index.ts';
import { asRows } from '../../structure/index.ts';

interface Moved {
  readonly table: 'goal' | 'goal_remark' | 'measure';
  /** Where its state stands. */
  readonly column: 'state' | 'fate';
  /** What readers do for their actor, as for `asRows`. */
  readonly action: Action;
}

/**
 * The rows of `reader`, one for each entry whose state somebody else changed last since that reader's digest before:
 * besides what `asRows` says of a reader, `id` of the entry and `was`, its state at the beginning of that time, and
 * `movedAt`. What was changed and taken back again stands as it `was`. The journal knows who did it and when, so that no
 * entry has to.
 */
export function movedSince(
  { neighbourhoodId, readers }: Pick<DigestWork, 'neighbourhoodId' | 'readers'>,
  { table, column, action }: Moved,
): RawBuilder<unknown> {
  const earliest = Math.min(...readers.map(({ since }) => since.getTime()));
  return sql`(
    select * from (
      select distinct on (reader."personId", move.id) reader.*, move.id, move."byId", move.at as "movedAt",
        first_value(move.was) over (
          partition by reader."personId", move.id order by move.step) as was
      from ${asRows(readers, action)}
      join (
        select entry.id as step, entry.row_key::uuid as id, entry.before ->> ${column} as was,
          change.person_id as "byId", change.at
        from change_set change
        join journal_entry entry on entry.neighbourhood_id = change.neighbourhood_id
          and entry.change_set_id = change.id and entry.table_name = ${table}
        where change.neighbourhood_id = ${neighbourhoodId} and change.at > ${new Date(earliest)}
          and entry.before ->> ${column} <> entry.after ->> ${column}
      ) as move on move.at > reader.since
      order by reader."personId", move.id, move.step desc
    ) as last where "byId" is distinct from "personId"
  ) as reader`;
}
