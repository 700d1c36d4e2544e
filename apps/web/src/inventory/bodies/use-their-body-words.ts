import { BodyFacts, type BodyFactName } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useBodyDifferenceWords } from '../history/use-body-difference-words.ts';
import { factsOf, type WrittenBody } from './body-draft.ts';
import { bodyFactNames } from './body-words.ts';

/** Facts of a body as they stand there now, as „Zweck: …“. */
export function useTheirBodyWords(
  slug: string,
): (facts: readonly BodyFactName[], seen: WrittenBody) => string[] {
  const { t, i18n } = useLingui();
  const { ofBody } = useBodyDifferenceWords(slug);
  return (facts, seen) => {
    const known = BodyFacts.safeParse(factsOf(seen)).data;
    if (known === undefined) return [];
    return facts.map((fact) => {
      const name = i18n._(bodyFactNames[fact]);
      const words = ofBody(fact, known) || t`nichts`;
      return `${name}: ${words}`;
    });
  };
}
