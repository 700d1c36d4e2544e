import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  defaultImportOptions,
  type ImportReport,
  type ListContent,
} from '@augenhoehe/domain/exchange';
import { findNeighbourhood } from '../access/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Trx } from '../platform/database/schema.ts';
import { newId } from '../platform/ids.ts';
import { applyPlan, lockImports } from './apply-plan.ts';
import { ImportEngine } from './import-engine.ts';
import { findMapping } from './mapping-store.ts';
import { readStock } from './read-stock.ts';
import type { ReadList } from './worker-protocol.ts';

export interface OneImport {
  readonly slug: string;
  readonly content: ListContent;
  readonly bytes: Uint8Array;
  /** Shown as where everything imported comes from. */
  readonly source: string;
  readonly dryRun: boolean;
  /** For ties: actors that nobody knows yet are added by name. */
  readonly addMissingActors: boolean;
}

interface Step {
  readonly engine: ImportEngine;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly list: ReadList;
  readonly headings: string;
}

/** Plans, and unless it is a dry run writes, in one transaction, so that the plan holds when it is written. */
async function planAndWrite(trx: Trx, step: Step, one: OneImport): Promise<ImportReport> {
  const { engine, neighbourhoodId, headings } = step;
  const { kind, addMissingActors, ...list } = step.list;
  await lockImports(trx, neighbourhoodId);
  const stock = await readStock(trx, neighbourhoodId, null);
  const key = newId();
  await engine.ask('plan', {
    key,
    list,
    sheet: list.sheets[0] ?? '',
    kind,
    chosen: {},
    remembered: await findMapping(trx, neighbourhoodId, { kind, headings }),
    options: {
      ...defaultImportOptions,
      addMissingActors: one.addMissingActors || addMissingActors,
    },
    decisions: {},
    corrections: {},
    stock,
    unsure: 'apart',
  });
  const [report, writes] = [
    await engine.ask('report', { key }),
    await engine.ask('writes', { key }),
  ];
  if (report === null || writes === null)
    throw new Error('A plan was lost right after it was made.');
  const isEmpty = Object.values(report.writes).every((count) => count === 0);
  if (one.dryRun || isEmpty) return report;
  // What is left to do needs no second thread, and its memory is needed more than the plan's details.
  await engine.close();
  const { source } = one;
  await applyPlan(trx, writes, {
    neighbourhoodId,
    kind,
    source,
    personId: null,
    at: systemClock(),
    newId,
    stock,
  });
  return report;
}

/**
 * A whole import in one step, for the command line: what is certain joins known actors, what is unsure
 * is reported and kept apart, what is faulty is left out. `null`: there is no such neighbourhood.
 *
 * @throws UnreadableFile with what is wrong with the list
 */
export async function importOnce(database: Database, one: OneImport): Promise<ImportReport | null> {
  const engine = new ImportEngine();
  try {
    return await importWith(engine, database, one);
  } finally {
    await engine.close();
  }
}

/** As `importOnce`, by an engine that is there for several imports. */
export async function importWith(
  engine: ImportEngine,
  database: Database,
  one: OneImport,
): Promise<ImportReport | null> {
  const found = await database.asOperator((trx) => findNeighbourhood(trx, one.slug));
  if (found === undefined) return null;
  const neighbourhoodId = found.id;
  const { bytes, content } = one;
  const list = await engine.ask('read', { bytes, content, mayBeTies: false });
  const headings = await engine.ask('headings', {
    list,
    sheet: list.sheets[0] ?? '',
    kind: list.kind,
  });
  const step = { engine, neighbourhoodId, list, headings };
  return await database.inNeighbourhood(neighbourhoodId, (trx) => planAndWrite(trx, step, one));
}
