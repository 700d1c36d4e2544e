import type { CooperationHint } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useNow } from '../../app/use-now.ts';

interface HintWords {
  /** For a row of the list. */
  readonly short: string;
  /** With the next step. */
  readonly sentence: string;
}

/** A hint in words: what is so, and what would help. */
export function useHintWords(): (hint: CooperationHint) => HintWords {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();
  const inOneList = useListWords();
  return (hint) => {
    switch (hint.kind) {
      case 'no-joint-goal':
        return {
          short: t`kein gemeinsam beschlossenes Ziel`,
          sentence: t`Es gibt kein gemeinsam beschlossenes Ziel. Fragen Sie jede Seite zuerst, was sie für sich will.`,
        };
      case 'review-overdue': {
        const since = ageInWords(hint.since, language, now);
        return {
          short: t`Prüftermin war ${since}`,
          sentence: t`Der Prüftermin war ${since}. Sehen Sie gemeinsam nach, was aus Ziel und Erwartungen geworden ist.`,
        };
      }
      case 'one-person': {
        const actors = inOneList(hint.actors);
        return {
          short: t`hängt an einer Person: ${actors}`,
          sentence: t`Hängt an einer Person: ${actors}. Bitten Sie um eine zweite, die einspringen kann.`,
        };
      }
      case 'gives-more': {
        const actors = inOneList(hint.actors);
        return {
          short: t`gibt zweimal mehr, als zurückkommt: ${actors}`,
          sentence: t`Bei zwei Rückblicken in Folge hieß es „gibt mehr“: ${actors}. Verhandeln Sie neu, wer was beiträgt und was davon hat.`,
        };
      }
      case 'evaluation-open':
        return {
          short: t`Auswertungsgespräch steht aus`,
          sentence: t`Das Auswertungsgespräch steht aus. Halten Sie fest, was alle daraus lernen.`,
        };
    }
  };
}
