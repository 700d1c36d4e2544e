import type { ActorFactName, VisibleActor } from '@augenhoehe/domain/inventory';
import { useFactInWords } from './use-fact-in-words.ts';

/** The value of a fact as text; empty where nothing is known. */
export function useFactValue(slug: string): (actor: VisibleActor, fact: ActorFactName) => string {
  const inWords = useFactInWords(slug);
  return (actor, fact) => inWords(fact, actor[fact]);
}
