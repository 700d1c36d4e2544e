import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import type { NetworkSearch } from './network-search.ts';

/** The net as far as somebody wants to see it. */
export function networkPath(slug: string, search: NetworkSearch): string {
  return `${placePath(slug, 'netz')}${stringifySearch(search)}`;
}
