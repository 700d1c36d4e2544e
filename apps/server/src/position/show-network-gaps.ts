import type { ReplyOf } from '@augenhoehe/domain/contract';
import { networkGaps, type showNetworkGaps as contract } from '@augenhoehe/domain/position';
import { viewerOf } from '../access/index.ts';
import type { Work } from '../inventory/index.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';

/** What is missing in the net, by what the reader sees of everybody. */
export async function showNetworkGaps({ trx, place }: Work): Promise<ReplyOf<typeof contract>> {
  const actors = await offeringActors(trx, place.neighbourhoodId, viewerOf(place));
  return networkGaps({ actors, ties: await tiesOf(trx, place.neighbourhoodId) });
}
