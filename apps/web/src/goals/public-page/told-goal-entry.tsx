import type { ToldGoal } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { DescriptionList, Tag } from '../../ui/index.ts';
import { countInWords } from '../decisions/outcome-words.ts';
import { amountInWords } from '../goals/amount-words.ts';
import { measureStateNames } from '../measures/measure-words.ts';
import { usePeriodWords } from '../measures/use-period-words.ts';
import { statesInPublic } from './public-page-words.ts';
import './public-page.css';

interface ToldGoalEntryProps {
  readonly goal: ToldGoal;
  /** Under which heading it stands. */
  readonly level: 3 | 4;
}

const tones = {
  idea: 'action',
  'in-negotiation': 'action',
  decided: 'good',
  'in-progress': 'good',
  reached: 'good',
  adapted: 'action',
  dropped: 'quiet',
} as const;

/** What was proposed, what became of it and what follows from it, for everybody. */
export function ToldGoalEntry({ goal, level }: ToldGoalEntryProps) {
  const { t, i18n } = useLingui();
  const { text, words, state, reason } = goal;
  const Heading = level === 3 ? 'h3' : 'h4';
  const when = useWhen(goal);
  const entries = useEntries(goal);
  return (
    <article className="told-goal">
      <Heading className="told-goal__title">{text}</Heading>
      <p className="told-goal__state">
        <Tag tone={tones[state]}>{i18n._(statesInPublic[state])}</Tag>
        <span className="quiet small">{when}</span>
      </p>
      {reason !== '' && <p className="told-goal__reason">{t`Der Grund: ${reason}`}</p>}
      {words !== '' && <p className="told-goal__words">{words}</p>}
      {entries.length > 0 && <DescriptionList layout="columns" entries={entries} />}
    </article>
  );
}

/** Since when it stands so, and when it was proposed, as far as somebody knows. */
function useWhen({ state, proposedOn, since }: ToldGoal): string {
  const { t } = useLingui();
  const language = useLanguage();
  const stands = since === null ? '' : dayInWords(since, language);
  if (proposedOn === null) return t`seit ${stands}`;
  const proposed = dayInWords(proposedOn, language);
  return stands === '' || state === 'idea'
    ? t`vorgeschlagen am ${proposed}`
    : t`seit ${stands}, vorgeschlagen am ${proposed}`;
}

interface Entry {
  readonly key: string;
  readonly term: string;
  readonly detail: ReactNode;
}

function useEntries({ change, figures, decisions, measures, parties }: ToldGoal): Entry[] {
  const { t } = useLingui();
  const about =
    change === null ? [] : [change.changes, change.benefit].filter((said) => said !== '');
  const entries: (Entry | null)[] = [
    about.length === 0
      ? null
      : { key: 'change', term: t`Was sich ändert`, detail: about.join(' ') },
    figures === null
      ? null
      : { key: 'figures', term: t`Wie weit es ist`, detail: <Figures figures={figures} /> },
    decisions === null || decisions.length === 0
      ? null
      : { key: 'decisions', term: t`Entschieden`, detail: <Decisions decisions={decisions} /> },
    measures === null || measures.length === 0
      ? null
      : {
          key: 'measures',
          term: t`Was dafür getan wird`,
          detail: <Measures measures={measures} />,
        },
    parties === null
      ? null
      : { key: 'parties', term: t`Wer dabei ist`, detail: <Parties parties={parties} /> },
  ];
  return entries.filter((entry) => entry !== null);
}

function Figures({ figures }: { readonly figures: NonNullable<ToldGoal['figures']> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { indicator, unit, target, targetOn, measured } = figures;
  const until = targetOn === null ? '' : dayInWords(targetOn, language);
  const aim = target === null ? '' : amountInWords(target, unit, language);
  const last = measured === null ? '' : amountInWords(measured.amount, unit, language);
  const day = measured === null ? '' : dayInWords(measured.on, language);
  return (
    <>
      <p>{indicator}</p>
      {aim !== '' && <p>{until === '' ? t`Ziel: ${aim}` : t`Ziel: ${aim} bis ${until}`}</p>}
      {last !== '' && <p>{t`Zuletzt: ${last} am ${day}`}</p>}
    </>
  );
}

function Decisions({ decisions }: { readonly decisions: NonNullable<ToldGoal['decisions']> }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  return (
    <ul className="plain-list told-goal__list">
      {decisions.map(({ question, statement, on, ...counted }) => (
        <li key={`${question} ${on}`}>
          <p>
            {question}{' '}
            <span className="quiet small">
              {[countInWords(counted, i18n), dayInWords(on, language)]
                .filter((said) => said !== '')
                .join(', ')}
            </span>
          </p>
          {statement !== '' && <p>{statement}</p>}
        </li>
      ))}
    </ul>
  );
}

function Measures({ measures }: { readonly measures: NonNullable<ToldGoal['measures']> }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const period = usePeriodWords();
  return (
    <ul className="plain-list told-goal__list">
      {measures.map((measure) => {
        const day = dayInWords(measure.since, language);
        const stands = `${i18n._(measureStateNames[measure.state])} ${t`seit ${day}`}`;
        const when = period(measure);
        return (
          <li key={measure.title}>
            <p>
              {measure.title}{' '}
              <span className="quiet small">{when === '' ? stands : `${stands}, ${when}`}</span>
            </p>
            {measure.reason !== '' && <p>{measure.reason}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Parties({ parties }: { readonly parties: NonNullable<ToldGoal['parties']> }) {
  const { t } = useLingui();
  const inOneList = useListWords();
  const { names, others } = parties;
  if (others === 0) return inOneList(names);
  if (names.length === 0) {
    return t`${plural(others, {
      one: 'eine Organisation oder Gruppe',
      other: '# Organisationen und Gruppen',
    })}`;
  }
  return inOneList([
    ...names,
    t`${plural(others, { one: 'noch jemand', other: 'noch # andere' })}`,
  ]);
}
