import { defaultImportOptions, ImportId, type ListContent } from '@augenhoehe/domain/exchange';
import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { insertDraft } from './draft-store.ts';
import { deleteForgottenDrafts } from './forget-drafts.ts';
import { type Imports, refusal } from './imports.ts';

export interface NewImport {
  readonly content: ListContent;
  /** `null`: pasted. */
  readonly fileName: string | null;
  readonly source: string;
  readonly bytes: Uint8Array;
}

const forgottenAfterDays = 90;
const dayInMilliseconds = 86_400_000;

/** Without its folder and its ending, „Verteiler Stadtteilkonferenz“. */
export function sourceFromFileName(fileName: string): string {
  const bare = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|graphml|gexf|xml)$/i, '');
  return bare.replaceAll('\u0000', '').trim().slice(0, 200);
}

/**
 * Reads the list and keeps it as a draft.
 *
 * @throws ProblemError 422 with the code that `readList` or planning gives
 */
export async function startImport(
  imports: Imports,
  place: Place,
  list: NewImport,
): Promise<{ id: ImportId }> {
  const { services, engine } = imports;
  if (list.source === '') throw new ProblemError(400, 'no-source');
  try {
    const { kind, addMissingActors, ...read } = await engine.ask('read', {
      bytes: list.bytes,
      content: list.content,
      mayBeTies: true,
    });
    const headings = await engine.ask('headings', {
      list: read,
      sheet: read.sheets[0] ?? '',
      kind,
    });
    const id = ImportId.parse(services.newId());
    const at = services.clock();
    await imports.inPlace(place, async (trx) => {
      const since = new Date(at.getTime() - forgottenAfterDays * dayInMilliseconds);
      await deleteForgottenDrafts(trx, place.neighbourhoodId, since);
      await insertDraft(trx, place.neighbourhoodId, {
        ...read,
        id,
        headings,
        personId: place.person.id,
        kind,
        source: list.source,
        fileName: list.fileName,
        options: { ...defaultImportOptions, addMissingActors },
        at,
      });
    });
    return { id };
  } catch (error) {
    throw refusal(error);
  }
}
