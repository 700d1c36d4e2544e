import type { ExportChange } from '@augenhoehe/domain/exchange';
import type { Work } from '../../inventory/index.ts';
import { beginChange } from '../../platform/journal/index.ts';

/**
 * Who took along what, and how much of it, stands in the journal.
 *
 * @param personId `null`: whoever has the terminal
 */
export async function noteExport(
  { trx, place, at }: Work,
  { what, format, count }: ExportChange['params'],
  personId: string | null = place.person.id,
): Promise<void> {
  const change: ExportChange = { kind: 'export.made', params: { what, format, count } };
  const { neighbourhoodId } = place;
  await beginChange(trx, { ...change, personId, at, neighbourhoodId });
}
