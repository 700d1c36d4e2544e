import type { RestoredNeighbourhood } from '@augenhoehe/domain/exchange';
import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { insertNeighbourhoodAs } from '../../access/index.ts';
import { type Entry, insertEntries, type KeptTable } from '../../platform/database/kept-table.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { sqlState } from '../../platform/database/sql-state.ts';
import type { NewId } from '../../platform/ids.ts';
import { beginChange } from '../../platform/journal/index.ts';
import { partsOfFile } from './parts-of-file.ts';
import { faultOf, type OpenedFile, type PartOfFile } from './read-neighbourhood-file.ts';
import { UnusableFile } from './unusable-file.ts';

interface Restoring {
  readonly at: Date;
  readonly newId: NewId;
}

const entriesAtOnce = 2000;

/** Not null, refers to nothing, stands twice, breaks a condition. */
const contradictions = new Set<string | undefined>(['23502', '23503', '23505', '23514']);

function parsed(
  { entry: schema, name }: KeptTable,
  entries: readonly unknown[],
  start: number,
): Entry[] {
  return entries.map((entry, index) => {
    const checked = schema.safeParse(entry);
    if (!checked.success) throw faultOf(checked.error, name, start + index);
    // Every part's schema is that of an object.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return checked.data as Entry;
  });
}

async function restorePart(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { kept, part }: { kept: KeptTable; part: PartOfFile },
): Promise<void> {
  const { atOnce = entriesAtOnce } = kept;
  for (let start = 0; start < part.length; start += atOnce) {
    const checked = parsed(kept, part.slice(start, start + atOnce), start);
    try {
      await insertEntries(trx, neighbourhoodId, { kept, entries: checked });
    } catch (error) {
      if (!contradictions.has(sqlState(error))) throw error;
      throw new UnusableFile('contradiction', { part: kept.name });
    }
  }
}

/**
 * A neighbourhood out of its file, with the ids it had. Nobody takes part in it yet. All of it or
 * nothing: the transaction is the caller's, and must be the operator's.
 *
 * @throws UnusableFile
 */
export async function restoreNeighbourhood(
  trx: Trx,
  { head, parts }: OpenedFile,
  { at, newId }: Restoring,
): Promise<RestoredNeighbourhood> {
  const { slug, name, city, language } = head.neighbourhood;
  const id = NeighbourhoodId.parse(newId());
  const draft = { id, slug, name, city, language, sample: false, at };
  if (!(await insertNeighbourhoodAs(trx, draft))) throw new UnusableFile('slug-taken', { slug });
  const change = { kind: 'neighbourhood.restored', params: { name }, personId: null, at };
  await beginChange(trx, { ...change, neighbourhoodId: id });
  for (const kept of partsOfFile) {
    const part = parts[kept.name];
    if (part !== undefined) await restorePart(trx, id, { kept, part });
  }
  const counts = partsOfFile.map(({ name: part }) => [part, parts[part]?.length ?? 0] as const);
  return { slug, name, counts: Object.fromEntries(counts) };
}
