import {
  type changeImport as contract,
  foldHeading,
  type ImportDecision,
  type ImportEntry,
  type ImportId,
} from '@augenhoehe/domain/exchange';
import type { BodyOf } from '@augenhoehe/domain/contract';
import type { Place } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { type DraftEdit, packedTables, type StoredDraft, updateDraft } from './draft-store.ts';
import type { Imports } from './imports.ts';
import { rememberMapping } from './mapping-store.ts';

type Edit = (draft: StoredDraft, trx: Trx) => Promise<Partial<DraftEdit>>;

/** Writes the changed parts; the plan is made anew. */
export async function editDraft(
  imports: Imports,
  where: { place: Place; id: ImportId },
  edit: Edit,
): Promise<void> {
  const { place, id } = where;
  await imports.change(place, id, async (draft, trx) => {
    const changes = await edit(draft, trx);
    const at = imports.services.clock();
    await updateDraft(trx, imports.nameOf(place, id), { ...draft, ...changes, at });
  });
  imports.forget(id);
}

type Changes = BodyOf<typeof contract>;

async function otherSheet(
  imports: Imports,
  where: { place: Place; trx: Trx },
  change: { draft: StoredDraft; sheet: string },
): Promise<Partial<DraftEdit>> {
  const { draft, sheet } = change;
  if (!draft.sheets.includes(sheet)) throw new ProblemError(422, 'no-such-sheet', { sheet });
  const packed = await packedTables(where.trx, imports.nameOf(where.place, draft.id));
  const list = {
    encoding: draft.encoding,
    delimiter: draft.delimiter,
    sheets: draft.sheets,
    packed,
  };
  const headings = await imports.engine.ask('headings', { list, sheet, kind: draft.kind });
  return { sheet, headings, chosen: {}, decisions: {}, corrections: {} };
}

/** The mapping by heading, for the next list with the same headings. */
async function remember(
  trx: Trx,
  place: Place,
  change: { draft: StoredDraft; chosen: DraftEdit['chosen']; at: Date },
): Promise<void> {
  const { draft, chosen, at } = change;
  const headings = draft.headings.split('|');
  const mapping = Object.fromEntries(
    Object.entries(chosen).flatMap(([index, field]) => {
      const heading = headings[Number(index)];
      return heading === undefined || heading === ''
        ? []
        : [[foldHeading(heading), field] as const];
    }),
  );
  await rememberMapping(trx, place.neighbourhoodId, {
    kind: draft.kind,
    headings: draft.headings,
    mapping,
    at,
  });
}

/** Source, sheet, mapping or options. */
export async function changeImport(
  imports: Imports,
  where: { place: Place; id: ImportId },
  changes: Changes,
): Promise<void> {
  const { place } = where;
  await editDraft(imports, where, async (draft, trx) => {
    const sheet =
      changes.sheet === undefined || changes.sheet === draft.sheet
        ? {}
        : await otherSheet(imports, { place, trx }, { draft, sheet: changes.sheet });
    const chosen = { ...(sheet.chosen ?? draft.chosen), ...changes.mapping };
    const fresh = { ...draft, ...sheet };
    if (changes.mapping !== undefined) {
      await remember(trx, place, { draft: fresh, chosen, at: imports.services.clock() });
    }
    const given = Object.entries(changes.options ?? {}).filter(([, value]) => value !== undefined);
    return {
      ...sheet,
      chosen,
      source: changes.source ?? draft.source,
      options: { ...draft.options, ...Object.fromEntries(given) },
    };
  });
}

/** Decisions about entries; „undecided“ takes one back. */
export async function recordDecisions(
  imports: Imports,
  where: { place: Place; id: ImportId },
  decided: Readonly<Record<string, ImportDecision>>,
): Promise<void> {
  await editDraft(imports, where, (draft) => {
    const all = Object.entries({ ...draft.decisions, ...decided });
    const decisions = Object.fromEntries(all.filter(([, { kind }]) => kind !== 'undecided'));
    return Promise.resolve({ decisions });
  });
}

export interface Correction {
  readonly cells?: Readonly<Record<string, string>> | undefined;
  readonly name?: string | undefined;
  readonly type?: string | null | undefined;
  readonly areaId?: StoredDraft['corrections'][string]['areaId'];
}

/** What somebody corrected in a row, besides what was corrected before. */
export async function recordCorrection(
  imports: Imports,
  where: { place: Place; id: ImportId },
  { entry, correction }: { readonly entry: ImportEntry; readonly correction: Correction },
): Promise<void> {
  if (entry.of === 'carrier') throw new ProblemError(422, 'carriers-have-no-cells');
  await editDraft(imports, where, (draft) => {
    const row = String(entry.row);
    const before = draft.corrections[row] ?? { cells: {} };
    const { cells, ...others } = correction;
    const given = Object.fromEntries(
      Object.entries(others).filter(([, value]) => value !== undefined),
    );
    const corrected = { ...before, ...given, cells: { ...before.cells, ...cells } };
    return Promise.resolve({ corrections: { ...draft.corrections, [row]: corrected } });
  });
}
