import type { NetworkActor } from '../network.ts';

/** What the search for partners compares. */
export interface PossiblePartner
  extends Pick<NetworkActor, 'id' | 'name' | 'type' | 'areaId' | 'fields' | 'targetGroups'> {
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}
