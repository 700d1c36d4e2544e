import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useNow } from '../../app/use-now.ts';
import type { WarningOf, WarningWords } from './warning-words.ts';

type OfCooperation = WarningOf<'w04' | 'w12' | 'w13' | 'w14' | 'evaluation-open'>;

/** Of people, goal, review, give and take, and what is learned. */
export function useCooperationWarningWords(): (warning: OfCooperation) => WarningWords {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();
  const inOneList = useListWords();

  function actorsOf({ entries }: OfCooperation): string {
    return inOneList(entries.flatMap(({ kind, name }) => (kind === 'actor' ? [name] : [])));
  }

  return (warning) => {
    const actors = actorsOf(warning);
    switch (warning.key) {
      case 'w04':
        return {
          why: t`${plural(warning.entries.length, { one: `Für ${actors} ist nur eine Person genannt, keine Vertretung.`, other: `Für ${actors} ist je nur eine Person genannt, keine Vertretung.` })}`,
          next: t`Bitten Sie um eine zweite Person, bevor die erste fehlt.`,
          label: t`Zu den Beteiligten`,
        };
      case 'w12':
        return {
          why: t`Es gibt kein gemeinsam beschlossenes Ziel.`,
          next: t`Fragen Sie jede Seite zuerst, was sie für sich will.`,
          label: t`Ziel klären`,
        };
      case 'w13': {
        const since = ageInWords(warning.since, language, now);
        return {
          why: t`Der Prüftermin war ${since}.`,
          next: t`Sehen Sie gemeinsam nach, was aus Ziel und Erwartungen geworden ist.`,
          label: t`Zurückblicken`,
        };
      }
      case 'w14':
        return {
          why: t`Bei zwei Rückblicken in Folge hieß es „gibt mehr“: ${actors}.`,
          next: t`Verhandeln Sie neu, wer was beiträgt und was davon hat.`,
          label: t`Beiträge ansehen`,
        };
      case 'evaluation-open':
        return {
          why: t`Sie ist vorbei, und was alle daraus lernen, steht noch nirgends.`,
          next: t`Laden Sie alle zum Gespräch ein, auch die, die im Streit gingen. Halten Sie fest, was alle daraus lernen.`,
          label: t`Auswertung festhalten`,
        };
    }
  };
}
