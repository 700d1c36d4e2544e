import type { DecisionSheet } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { momentInWords } from '../../../app/age-in-words.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { leftOutWords } from '../left-out-words.ts';
import type { PartProps } from './part-props.ts';

const names: Readonly<Record<DecisionSheet['events'][number]['kind'], MessageDescriptor>> = {
  opened: msg`Eröffnet`,
  extended: msg`Frist verlängert`,
  'text-corrected': msg`Neue Fassung der Worte`,
  'voice-joined': msg`Eine Stimme kam dazu`,
  'voice-struck': msg`Eine Stimme wurde gestrichen`,
  'proxy-left-out': msg`Ständige Vertretung gilt hier nicht`,
  phase: msg`Nächster Schritt`,
  'objection-tested': msg`Einwand von der Gruppe geprüft`,
  closed: msg`Ausgezählt`,
  withdrawn: msg`Zurückgezogen`,
  'passed-on': msg`Weitergegeben`,
};

/** What happened to the decision itself, with reasons. */
export function EventsPart({ sheet: { events } }: Pick<PartProps, 'sheet'>) {
  const { i18n, t } = useLingui();
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <details className="figures">
      <summary>
        <Trans>Was bisher geschah</Trans>
      </summary>
      <ul className="events">
        {events.map(({ kind, at, words }) => {
          const { voice, holder, reason, result, why: left } = words;
          const whose = holder === undefined ? voice : t`${holder} für ${voice}`;
          const against = left === undefined ? '' : i18n._(leftOutWords(String(left)));
          const why = [whose, reason, result, against].filter(
            (said) => said !== undefined && said !== '',
          );
          return (
            <li key={`${kind} ${at} ${voice}`}>
              {`${momentInWords(at, language)}: ${i18n._(names[kind])}`}
              {why.length > 0 && ` (${why.join('; ')})`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
