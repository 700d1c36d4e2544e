import { ownedByActor } from '../owned-by-actor.ts';
import type { ToldTable } from '../told-table.ts';

export const toldDismissals: ToldTable = {
  table: 'dismissed_match',
  untold: [],
  owned: ownedByActor('match.dismiss'),
};
