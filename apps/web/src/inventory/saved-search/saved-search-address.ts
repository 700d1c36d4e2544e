import { stringifySearch } from '../../app/read-search.ts';

/** What of a page's address is worth keeping: all but what is open beside it. */
export function savedSearchAddress({
  akteur: _actor,
  beziehung: _tie,
  ...search
}: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams(stringifySearch(search));
  params.sort();
  return stringifySearch(Object.fromEntries(params)).slice(1);
}
