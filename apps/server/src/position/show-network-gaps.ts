import type { ReplyOf } from '@augenhoehe/domain/contract';
import {
  type GapsInput,
  networkGaps,
  type showNetworkGaps as contract,
} from '@augenhoehe/domain/position';
import { viewerOf } from '../access/index.ts';
import type { Work } from '../inventory/index.ts';
import { computeBeside, type InPlace } from './compute-beside.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';

/** All that the gaps follow from, by what the reader sees of everybody. */
async function readForGaps({ trx, place }: Work): Promise<GapsInput> {
  const actors = await offeringActors(trx, place.neighbourhoodId, viewerOf(place));
  return { actors, ties: await tiesOf(trx, place.neighbourhoodId) };
}

/** What is missing in the net. */
export async function showNetworkGaps(inPlace: InPlace): Promise<ReplyOf<typeof contract>> {
  const { answer } = await computeBeside(inPlace, {
    kind: 'gaps',
    read: readForGaps,
    questionOf: (input) => ({ kind: 'gaps', input }),
    compute: networkGaps,
  });
  return answer;
}
