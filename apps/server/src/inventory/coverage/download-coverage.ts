import type { QueryOf } from '@augenhoehe/domain/contract';
import type { downloadCoverage as contract } from '@augenhoehe/domain/inventory';
import { areasWithCounts } from '../area-store.ts';
import type { Work } from '../change.ts';
import { coverageWorkbook } from './coverage-workbook.ts';
import { showCoverage } from './show-coverage.ts';

/** The matrix as bytes of a spreadsheet. */
export async function downloadCoverage(
  work: Work,
  { language, ...query }: QueryOf<typeof contract>,
): Promise<Buffer> {
  const { trx, place, at } = work;
  const areas = await areasWithCounts(trx, place.neighbourhoodId);
  return await coverageWorkbook({
    matrix: await showCoverage(work, query),
    query,
    areaNames: new Map(areas.map(({ id, name }) => [id, name])),
    place: place.name,
    at,
    language,
  });
}
