import { actorTypeGroups, fieldsOfAction, targetGroupTerms } from '@augenhoehe/domain/catalogue';
import {
  type CoverageMatrix,
  type CoverageQuery,
  coverageMatrix,
} from '@augenhoehe/domain/inventory';
import { viewerOf } from '../../access/index.ts';
import { areasWithCounts } from '../area-store.ts';
import type { Work } from '../change.ts';
import { tallyCoverage } from './coverage-store.ts';

async function columnKeys(work: Work, { columns, area }: CoverageQuery): Promise<string[]> {
  if (columns === 'target') return targetGroupTerms.map(({ key }) => key);
  if (columns === 'group') return actorTypeGroups.map(({ key }) => key);
  const areas = await areasWithCounts(work.trx, work.place.neighbourhoodId);
  return areas.map(({ id }) => id).filter((id) => area === undefined || area.includes(id));
}

/** Fields of action crossed with target groups, areas or groups of actors. */
export async function showCoverage(work: Work, query: CoverageQuery): Promise<CoverageMatrix> {
  const tallies = await tallyCoverage(work.trx, work.place.neighbourhoodId, {
    ...query,
    now: work.at,
    viewer: viewerOf(work.place),
  });
  const rows = fieldsOfAction.map(({ key }) => key);
  return coverageMatrix({ rows, columns: await columnKeys(work, query) }, tallies);
}
