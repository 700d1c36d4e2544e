import { stringifySearch } from '../../app/read-search.ts';
import type { ActorSearch } from '../actor-search.ts';

/** What of the page Akteure is worth keeping: all but the sheet that is open. */
export function savedSearchAddress({ akteur: _open, ...search }: ActorSearch): string {
  const params = new URLSearchParams(stringifySearch(search));
  params.sort();
  return stringifySearch(Object.fromEntries(params)).slice(1);
}
