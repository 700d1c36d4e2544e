import type { CooperationHint } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useNow } from '../../app/use-now.ts';

/** A hint in words, for a row of the list. */
export function useHintWords(): (hint: CooperationHint) => string {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();
  const inOneList = useListWords();
  return (hint) => {
    switch (hint.kind) {
      case 'no-joint-goal':
        return t`kein gemeinsam beschlossenes Ziel`;
      case 'review-overdue': {
        const since = ageInWords(hint.since, language, now);
        return t`Prüftermin war ${since}`;
      }
      case 'one-person': {
        const actors = inOneList(hint.actors.map(({ name }) => name));
        return t`hängt an einer Person: ${actors}`;
      }
      case 'gives-more': {
        const actors = inOneList(hint.actors.map(({ name }) => name));
        return t`gibt zweimal mehr, als zurückkommt: ${actors}`;
      }
      case 'evaluation-open':
        return t`Auswertungsgespräch steht aus`;
    }
  };
}
