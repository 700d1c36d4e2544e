import type { ActorId, NeighbourhoodId, TieId } from '@augenhoehe/domain/contract';
import {
  Tie,
  type TieFacts,
  TieStatement,
  tieKey,
  tieStanding,
  tieStrength,
  type WrittenTie,
} from '@augenhoehe/domain/inventory';
import { type Selectable, sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';
import type { NewStatementRow, NewTieRow, TieTable } from './tables.ts';

export interface NewTie {
  readonly id: TieId;
  readonly facts: TieFacts;
  readonly statements: readonly TieStatement[];
}

/** What a reply says of a tie that was written. */
export function writtenTie({ id, facts, statements }: NewTie): WrittenTie {
  const { from, to, type, since, until, note } = facts;
  const standing = tieStanding(statements);
  return { id, from, to, type, since, until, note, ...tieStrength(statements), standing };
}

interface Written {
  readonly ties: readonly NewTie[];
  readonly at: Date;
}

export async function insertTies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'tie', toTieRows(neighbourhoodId, written));
  await insertRows(trx, 'tie_statement', toStatementRows(neighbourhoodId, written));
}

/** Writes facts and statements of known ties. */
export async function updateTies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'tie', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'from_id',
      'to_id',
      'type',
      'since',
      'until',
      'note',
      'tie_key',
      'level',
      'formality',
      'standing',
      'updated_at',
    ],
    rows: toTieRows(neighbourhoodId, written),
  });
  await deleteStatements(
    trx,
    neighbourhoodId,
    written.ties.map((tie) => tie.id),
  );
  await insertRows(trx, 'tie_statement', toStatementRows(neighbourhoodId, written));
}

function toTieRows(neighbourhoodId: NeighbourhoodId, { ties, at }: Written): NewTieRow[] {
  return ties.map(({ id, facts, statements }) => ({
    neighbourhood_id: neighbourhoodId,
    id,
    from_id: facts.from,
    to_id: facts.to,
    type: facts.type,
    since: facts.since,
    until: facts.until,
    note: facts.note,
    tie_key: tieKey(facts),
    ...tieStrength(statements),
    standing: tieStanding(statements),
    created_at: at,
    updated_at: at,
  }));
}

function toStatementRows(neighbourhoodId: NeighbourhoodId, { ties }: Written): NewStatementRow[] {
  return ties.flatMap(({ id, statements }) =>
    statements.map((statement) => ({
      neighbourhood_id: neighbourhoodId,
      tie_id: id,
      side: statement.side,
      level: statement.level,
      formality: statement.formality,
      stated_at: new Date(statement.statedAt),
      source: statement.source,
    })),
  );
}

async function deleteStatements(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly TieId[],
): Promise<void> {
  await trx
    .deleteFrom('tie_statement')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('tie_id', '=', anyOf(ids))
    .execute();
}

export async function deleteTies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly TieId[],
): Promise<void> {
  await deleteStatements(trx, neighbourhoodId, ids);
  await trx
    .deleteFrom('tie')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}

/** The statements of a tie as one JSON column, in the order of the sides. */
export const statementsOfTie = sql<unknown>`coalesce((
  select jsonb_agg(jsonb_build_object(
    'side', s.side, 'level', s.level, 'formality', s.formality, 'source', s.source,
    'statedAt', to_char(s.stated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  ) order by s.side)
  from tie_statement s where s.neighbourhood_id = tie.neighbourhood_id and s.tie_id = tie.id
), '[]'::jsonb)`;

export type TieRecord = Selectable<TieTable> & { statements: unknown };

export function toTie(row: TieRecord): Tie {
  return Tie.parse({
    id: row.id,
    from: row.from_id,
    to: row.to_id,
    type: row.type,
    since: row.since,
    until: row.until,
    note: row.note,
    level: row.level,
    formality: row.formality,
    standing: row.standing,
    statements: TieStatement.array().parse(row.statements),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** Ties at these actors, in the order of their ids. */
export async function tiesOfActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<Tie[]> {
  const rows = await trx
    .selectFrom('tie')
    .selectAll()
    .select(statementsOfTie.as('statements'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where((eb) => eb.or([eb('from_id', '=', anyOf(ids)), eb('to_id', '=', anyOf(ids))]))
    .orderBy('id')
    .execute();
  return rows.map(toTie);
}

/** The ties of one actor, each with whom it leads to, by that name. */
export async function tiesWithPartners(trx: Trx, neighbourhoodId: NeighbourhoodId, id: ActorId) {
  const rows = await trx
    .selectFrom('tie')
    .innerJoin('actor as partner', (join) =>
      join
        .onRef('partner.neighbourhood_id', '=', 'tie.neighbourhood_id')
        .on(
          'partner.id',
          '=',
          sql<ActorId>`case when tie.from_id = ${id} then tie.to_id else tie.from_id end`,
        ),
    )
    .selectAll('tie')
    .select([
      'partner.id as partnerId',
      'partner.name as partnerName',
      'partner.type as partnerType',
      'partner.area_id as partnerAreaId',
      statementsOfTie.as('statements'),
    ])
    .where('tie.neighbourhood_id', '=', neighbourhoodId)
    .where((eb) => eb.or([eb('tie.from_id', '=', id), eb('tie.to_id', '=', id)]))
    .orderBy('partner.sort_key')
    .orderBy('tie.id')
    .execute();
  return rows.map((row) => ({
    tie: toTie(row),
    partner: {
      id: row.partnerId,
      name: row.partnerName,
      type: row.partnerType,
      areaId: row.partnerAreaId,
    },
  }));
}

async function lockWhere(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  condition: { column: 'id' | 'tie_key'; value: string },
): Promise<Tie | null> {
  const row = await trx
    .selectFrom('tie')
    .selectAll()
    .select(statementsOfTie.as('statements'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(condition.column, '=', condition.value)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toTie(row);
}

/** The tie, locked until the transaction ends. */
export async function lockTie(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: TieId,
): Promise<Tie | null> {
  return lockWhere(trx, neighbourhoodId, { column: 'id', value: id });
}

/**
 * The known tie that is the same as this one, locked until the transaction ends. Where none is known,
 * nobody else can add it before this transaction ends.
 */
export async function lockSameTie(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  facts: TieFacts,
): Promise<Tie | null> {
  const name = `tie ${neighbourhoodId} ${tieKey(facts)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
  return lockWhere(trx, neighbourhoodId, { column: 'tie_key', value: tieKey(facts) });
}
