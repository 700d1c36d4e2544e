import type { ActorId } from '@augenhoehe/domain/contract';
import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import type { SuggestionsSearch } from './suggestions-search.ts';

export function suggestionsPath(
  slug: string,
  fuer?: ActorId,
  mode?: SuggestionsSearch['mode'],
): string {
  return `${placePath(slug, 'vorschlaege')}${stringifySearch({ fuer, mode })}`;
}
