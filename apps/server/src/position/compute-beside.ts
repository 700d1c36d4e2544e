import {
  type GapsInput,
  type NetworkGaps,
  networkGaps,
  type Suggested,
  suggestionsFor,
  type SuggestionsInput,
} from '@augenhoehe/domain/position';
import { askThread } from '../platform/threads/ask-thread.ts';

/** Up to so many actors the answer takes less time than a thread takes to start. */
const fewActors = 500;

const program = new URL('./answer-position-question.ts', import.meta.url);

export type PositionQuestion =
  | { readonly kind: 'gaps'; readonly input: GapsInput }
  | { readonly kind: 'suggestions'; readonly input: SuggestionsInput };

/** `networkGaps`, of a large network beside the main thread. */
export async function gapsBeside(input: GapsInput): Promise<NetworkGaps> {
  if (input.actors.length <= fewActors) return networkGaps(input);
  return await asked<NetworkGaps>({ kind: 'gaps', input });
}

/** `suggestionsFor`, of a large network beside the main thread. */
export async function suggestionsBeside(input: SuggestionsInput): Promise<Suggested> {
  if (input.actors.length <= fewActors) return suggestionsFor(input);
  return await asked<Suggested>({ kind: 'suggestions', input });
}

async function asked<Answer>(question: PositionQuestion): Promise<Answer> {
  return await askThread<Answer>(program, question);
}
