import { ActorId } from '@augenhoehe/domain/contract';
import { SuggestionMode } from '@augenhoehe/domain/position';
import { z } from 'zod';

/** The address of the page Vorschläge. */
export const SuggestionsSearch = z.object({
  /** For whom partners are looked for. */
  fuer: ActorId.optional(),
  mode: SuggestionMode.optional(),
});
export type SuggestionsSearch = z.infer<typeof SuggestionsSearch>;
