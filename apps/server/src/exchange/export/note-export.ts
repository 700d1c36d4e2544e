import type { ExportChange } from '@augenhoehe/domain/exchange';
import type { Work } from '../../inventory/index.ts';
import { beginChange } from '../../platform/journal/index.ts';

/** Who took along what, and how much of it, stands in the journal. */
export async function noteExport(
  {
    trx,
    place,
    at,
  }: Pick<Work, 'trx' | 'at'> & {
    place: { neighbourhoodId: string; person: { id: string } | null };
  },
  { what, format, count }: ExportChange['params'],
): Promise<void> {
  const change: ExportChange = { kind: 'export.made', params: { what, format, count } };
  const { neighbourhoodId, person } = place;
  await beginChange(trx, { ...change, personId: person?.id ?? null, at, neighbourhoodId });
}
