import type { ReplyOf } from '@augenhoehe/domain/contract';
import { packNetwork, type readNetwork as contract } from '@augenhoehe/domain/position';
import { viewerOf } from '../access/index.ts';
import type { Work } from '../inventory/index.ts';
import { networkOf } from './network-store.ts';

export async function readNetwork({ trx, place }: Work): Promise<ReplyOf<typeof contract>> {
  return packNetwork(await networkOf(trx, place.neighbourhoodId, viewerOf(place)));
}
