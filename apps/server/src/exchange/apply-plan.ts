import { ChangeSetId, type NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { ImportChange, ImportKind, Stock } from '@augenhoehe/domain/exchange';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';
import { beginChange } from '../platform/journal/index.ts';
import { type Writes, writePlan } from './write-plan.ts';

/** Imports into one neighbourhood come one after the other; nobody else waits. */
export async function lockImports(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${neighbourhoodId}`}, 0))`.execute(
    trx,
  );
}

export interface Application {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly kind: ImportKind;
  readonly source: string;
  readonly personId: string | null;
  readonly at: Date;
  readonly newId: NewId;
  readonly stock: Pick<Stock, 'actors'>;
}

/** Writes everything as one change, so that one undo takes all of it back. */
export async function applyPlan(
  trx: Trx,
  writes: Writes,
  application: Application,
): Promise<ChangeSetId> {
  const { kind, source, neighbourhoodId, at, newId, personId, stock } = application;
  const newTies = writes.ties.filter(({ known }) => known === null).length;
  const change: ImportChange = {
    kind: 'import.applied',
    params: {
      kind,
      source,
      newActors: writes.newActors.length,
      changedActors: writes.changedActors.length,
      newTies,
      changedTies: writes.ties.length - newTies,
    },
  };
  const id = await beginChange(trx, { ...change, personId, at, neighbourhoodId });
  const known = new Map(stock.actors.map((actor) => [String(actor.id), actor]));
  await writePlan(trx, writes, { neighbourhoodId, at, newId, source, known });
  return ChangeSetId.parse(id);
}
