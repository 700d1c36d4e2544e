import {
  formalityTerms,
  termLabel,
  tieLevelTerms,
  tieTypeTerms,
} from '@augenhoehe/domain/catalogue';
import type { ImportEntry } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { useListWords } from '../app/use-list-words.ts';
import { useLanguage } from '../app/use-language.ts';

export interface TieFactsInWordsProps {
  readonly tie: NonNullable<ImportEntry['tie']>;
}

/** „Träger von, Stufe 5: gemeinsame Verantwortung, seit 1. März 2009“ */
export function TieFactsInWords({ tie }: TieFactsInWordsProps) {
  const language = useLanguage();
  const inOneList = useListWords();
  const level = tieLevelTerms.find((term) => term.level === tie.level);
  const formality = formalityTerms.find((term) => term.level === tie.formality);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const parts = [
    tie.type === null ? '' : termLabel(tieTypeTerms, tie.type, language),
    level === undefined ? '' : `${level.level} ${level[language]}`,
    formality === undefined ? '' : formality[language],
  ].filter((part) => part !== '');
  return (
    <p className="entry-facts">
      {parts.join(', ')}
      {tie.since !== null && (
        <>
          {', '}
          <Trans>seit {days.format(new Date(tie.since))}</Trans>
        </>
      )}
      {tie.until !== null && (
        <>
          {', '}
          <Trans>bis {days.format(new Date(tie.until))}</Trans>
        </>
      )}
      {tie.adds.length > 0 && (
        <>
          {'. '}
          <Trans>Neu in den Bestand: {inOneList(tie.adds)}.</Trans>
        </>
      )}
    </p>
  );
}
