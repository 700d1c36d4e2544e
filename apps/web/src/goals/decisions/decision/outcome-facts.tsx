import type { DecisionOutcome } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { dayInWords } from '../../../app/age-in-words.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { DescriptionList } from '../../../ui/index.ts';

interface OutcomeFactsProps {
  readonly outcome: Omit<DecisionOutcome, 'followUps'>;
  /** What follows from it. */
  readonly next?: ReactNode;
}

/** What people made of the count, in their words. */
export function OutcomeFacts({ outcome, next }: OutcomeFactsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { statement, againstCount, reason, dissent, reviewOn } = outcome;
  const entries = [
    { key: 'reason', term: t`Warum anders als gezählt`, detail: againstCount ? reason : '' },
    { key: 'dissent', term: t`Abweichende Stimmen`, detail: dissent },
    { key: 'next', term: t`Was folgt`, detail: next ?? '' },
    {
      key: 'review',
      term: t`Überprüfung`,
      detail: reviewOn === null ? '' : dayInWords(reviewOn, language),
    },
  ];
  return (
    <div>
      <h2>
        <Trans>Beschluss</Trans>
      </h2>
      <p className="outcome__statement">{statement}</p>
      <DescriptionList
        entries={entries.filter(({ detail }) => detail !== '' && detail !== false)}
      />
    </div>
  );
}
