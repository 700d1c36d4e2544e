import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { GapsInput, showNetworkGaps as contract } from '@augenhoehe/domain/position';
import { type Place, viewerOf } from '../access/index.ts';
import { inPlace, type Work } from '../inventory/index.ts';
import type { Services } from '../platform/services.ts';
import { gapsBeside } from './compute-beside.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';

/** All that the gaps follow from, by what the reader sees of everybody. */
export async function readForGaps({ trx, place }: Work): Promise<GapsInput> {
  const actors = await offeringActors(trx, place.neighbourhoodId, viewerOf(place));
  return { actors, ties: await tiesOf(trx, place.neighbourhoodId) };
}

/** What is missing in the net. The transaction ends before anything is computed. */
export async function showNetworkGaps(
  services: Services,
  place: Place,
): Promise<ReplyOf<typeof contract>> {
  return await gapsBeside(await inPlace(services, place, readForGaps));
}
