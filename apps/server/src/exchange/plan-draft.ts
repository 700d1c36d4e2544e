import type { Viewer } from '@augenhoehe/domain/access';
import type { Stock } from '@augenhoehe/domain/exchange';
import type { Trx } from '../platform/database/schema.ts';
import { type DraftName, packedTables, type StoredDraft } from './draft-store.ts';
import { findMapping, type Mapping } from './mapping-store.ts';
import { readStock } from './read-stock.ts';
import type { PlanTask } from './worker-protocol.ts';

/** What the planning of a draft needs from the database. */
export interface DraftInputs {
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
  return {
    stock: await readStock(trx, name.neighbourhoodId, viewer),
    packed: await packedTables(trx, name),
    remembered: await findMapping(trx, name.neighbourhoodId, draft),
  };
}

interface Planning extends Pick<PlanTask, 'key' | 'unsure'> {
  readonly draft: StoredDraft;
  readonly inputs: DraftInputs;
}

export function planTask({ key, draft, inputs, unsure }: Planning): PlanTask {
  const { encoding, delimiter, sheets, sheet, kind, chosen, options, decisions, corrections } =
    draft;
  return {
    key,
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
