import type { ActorId } from '@augenhoehe/domain/contract';
import { listSuggestions, type SuggestionMode } from '@augenhoehe/domain/position';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export interface SuggestionsWish {
  readonly for: ActorId;
  readonly mode: SuggestionMode;
}

export function suggestionsQuery(slug: string, query: SuggestionsWish) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'suggestions', query],
    queryFn: ({ signal }) => call(listSuggestions, { params: { slug }, query, signal }),
  });
}
