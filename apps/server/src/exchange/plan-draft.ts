import type { Viewer } from '@augenhoehe/domain/access';
import type { Stock } from '@augenhoehe/domain/exchange';
import type { Trx } from '../platform/database/schema.ts';
import { type DraftName, packedTables, type StoredDraft } from './draft-store.ts';
import { findMapping, type Mapping } from './mapping-store.ts';
import { readStock, stockMark } from './read-stock.ts';
import type { PlanTask } from './worker-protocol.ts';

/** What the planning of a draft needs from the database. */
export interface DraftInputs {
  readonly key: string;
  readonly stock: Stock;
  readonly packed: Uint8Array;
  /** What somebody chose before for lists of these headings. */
  readonly remembered: Mapping;
}

export function planKey(draft: StoredDraft, mark: string): string {
  return [draft.id, draft.revision, mark].join(' ');
}

export async function draftInputs(
  trx: Trx,
  { name, viewer }: { readonly name: DraftName; readonly viewer: Viewer },
  draft: StoredDraft,
): Promise<DraftInputs> {
  const mark = await stockMark(trx, name.neighbourhoodId);
  return {
    key: planKey(draft, mark),
    stock: await readStock(trx, name.neighbourhoodId, viewer),
    packed: await packedTables(trx, name),
    remembered: await findMapping(trx, name.neighbourhoodId, draft),
  };
}

export function planTask(
  draft: StoredDraft,
  inputs: DraftInputs,
  unsure: PlanTask['unsure'],
): PlanTask {
  const { encoding, delimiter, sheets, sheet, kind, chosen, options, decisions, corrections } =
    draft;
  return {
    key: inputs.key,
    list: { encoding, delimiter, sheets, packed: inputs.packed },
    sheet,
    kind,
    chosen,
    remembered: inputs.remembered,
    options,
    decisions,
    corrections,
    stock: inputs.stock,
    unsure,
  };
}
