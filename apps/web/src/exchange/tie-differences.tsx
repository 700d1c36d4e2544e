import { formalityTerms, tieLevelTerms } from '@augenhoehe/domain/catalogue';
import type { ListedTie } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';
import { fieldLabels } from './field-label.ts';
import { KnownAndNew } from './known-and-new.tsx';

const shownFacts = ['level', 'formality', 'since', 'until', 'note'] as const;

interface TieDifferencesProps {
  readonly tie: ListedTie;
  readonly was: ListedTie;
}

/** What a row changes about a tie that is known: before struck through, after beside it. */
export function TieDifferences({ tie, was }: TieDifferencesProps) {
  const { i18n } = useLingui();
  const words = useTieFactWords();
  const changed = shownFacts.filter((fact) => tie[fact] !== was[fact]);
  return (
    <ul className="entry-facts">
      {changed.map((fact) => (
        <li key={fact}>
          <span className="entry-facts__name">{i18n._(fieldLabels[fact])}: </span>
          <KnownAndNew known={words[fact](was)} result={words[fact](tie)} />
        </li>
      ))}
      {changed.length === 0 && (
        <li className="quiet">
          <Trans>Es bleibt, wie es ist; die Quelle kommt hinzu.</Trans>
        </li>
      )}
    </ul>
  );
}

type TieFactWords = Record<(typeof shownFacts)[number], (tie: ListedTie) => string>;

function useTieFactWords(): TieFactWords {
  const language = useLanguage();
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  function day(date: string | null): string {
    return date === null ? '' : days.format(new Date(date));
  }
  return {
    level: ({ level }) => {
      const term = tieLevelTerms.find((one) => one.level === level);
      return term === undefined ? '' : `${term.level} ${term[language]}`;
    },
    formality: ({ formality }) =>
      formalityTerms.find((one) => one.level === formality)?.[language] ?? '',
    since: ({ since }) => day(since),
    until: ({ until }) => day(until),
    note: ({ note }) => note,
  };
}
