import { graphOf, groupsOf, NetworkAnalysis } from '@augenhoehe/domain/position';
import { type Place, viewerOf } from '../access/index.ts';
import { inPlace } from '../inventory/index.ts';
import type { Services } from '../platform/services.ts';
import { analyseInThreads } from '../platform/threads/analyse-in-threads.ts';
import { networkOf } from './network-store.ts';

/** The transaction ends before threads compute. */
export async function readAnalysis(services: Services, place: Place): Promise<NetworkAnalysis> {
  const network = await inPlace(services, place, ({ trx }) =>
    networkOf(trx, place.neighbourhoodId, viewerOf(place)),
  );
  const groups = groupsOf(network);
  return NetworkAnalysis.parse(await analyseInThreads(graphOf(network), { groups }));
}
