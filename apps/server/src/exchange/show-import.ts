import { setTimeout as pause } from 'node:timers/promises';
import type {
  ImportDraft,
  ImportId,
  ImportSummary,
  OutcomeCounts,
} from '@augenhoehe/domain/exchange';
import type { Place } from '../access/index.ts';
import { openDrafts, type StoredDraft } from './draft-store.ts';
import { type Imports, isBusy } from './imports.ts';
import type { Planned } from './worker-protocol.ts';

const none: OutcomeCounts = {
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  faulty: 0,
  skipped: 0,
};
const unplanned: Planned = {
  columns: [],
  rows: 0,
  notices: [],
  counts: none,
  carriers: none,
  writes: { newActors: 0, changedActors: 0, newTies: 0, changedTies: 0 },
  waiting: 0,
};

/** Milliseconds a reply waits for the plan; most lists are planned by then. */
const patience = 700;

function summaryOf(
  draft: StoredDraft,
  status: ImportSummary['status'],
  rows: number | null,
): ImportSummary {
  return {
    id: draft.id,
    kind: draft.kind,
    source: draft.source,
    status,
    rows,
    createdAt: draft.createdAt.toISOString(),
    updatedAt: draft.updatedAt.toISOString(),
  };
}

interface Shown {
  readonly status: ImportSummary['status'];
  readonly progress: ImportDraft['progress'];
  readonly planned: Planned | null;
}

function toReply(draft: StoredDraft, { status, progress, planned }: Shown): ImportDraft {
  const { columns, rows, ...rest } = planned ?? { ...unplanned, ...draft.written };
  return {
    ...summaryOf(draft, status, planned === null ? draft.rows : rows),
    ...rest,
    columns: [...columns],
    notices: [...rest.notices],
    fileName: draft.fileName,
    problem: draft.problem,
    progress,
    encoding: draft.encoding,
    delimiter: draft.delimiter,
    sheet: draft.sheet === '' ? null : draft.sheet,
    sheets: draft.sheets.filter((sheet) => sheet !== ''),
    options: draft.options,
    changeSetId: draft.changeSetId,
    remainderId: draft.remainderId,
  };
}

async function planOf(imports: Imports, place: Place, id: ImportId): Promise<Planned | null> {
  const { planned } = await imports.plan(place, id);
  // A refused plan is thrown by whoever asks for it next as well.
  planned.catch(() => undefined);
  return await Promise.race([planned, pause(patience, null, { ref: false })]);
}

/** How the file was understood and what would happen; without the plan while that takes long. */
export async function showImport(
  imports: Imports,
  place: Place,
  id: ImportId,
): Promise<ImportDraft> {
  const draft = await imports.find(place, id);
  if (draft.status === 'applied')
    return toReply(draft, { status: 'applied', progress: null, planned: null });
  if (isBusy(draft, imports.services.clock())) {
    const progress = imports.progress.get(id) ?? { step: 'writing' as const, done: 0, total: null };
    return toReply(draft, { status: 'applying', progress, planned: null });
  }
  const planned = await planOf(imports, place, id);
  if (planned !== null) return toReply(draft, { status: 'ready', progress: null, planned });
  const progress = imports.progress.get(id) ?? { step: 'comparing' as const, done: 0, total: null };
  return toReply(draft, { status: 'reading', progress, planned: null });
}

export async function listImports(
  imports: Imports,
  place: Place,
): Promise<{ imports: ImportSummary[] }> {
  const drafts = await imports.inPlace(place, (trx) =>
    openDrafts(trx, place.neighbourhoodId, place.person.id),
  );
  const at = imports.services.clock();
  return {
    imports: drafts.map((draft) =>
      summaryOf(draft, isBusy(draft, at) ? 'applying' : 'ready', draft.rows),
    ),
  };
}
