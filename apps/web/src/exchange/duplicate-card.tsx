import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportDecision } from '@augenhoehe/domain/exchange';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice, SegmentedControl, Skeleton } from '../ui/index.ts';
import { DuplicateAnswers } from './duplicate-answers.tsx';
import { DuplicateComparison } from './duplicate-comparison.tsx';
import { importProblemMessage } from './import-problem-message.ts';
import { importEntryQuery } from './import-queries.ts';
import { candidateKey, mergeDecision } from './merge-choices.ts';
import type { MergeChoices } from './merge-choices.ts';
import type { ReviewContext } from './review-context.ts';
import { useLikenessSentence } from './use-likeness-sentence.ts';
import './duplicate-card.css';

export interface DuplicateCardProps {
  readonly entryKey: string;
  /** 1 for the first. */
  readonly position: number;
  readonly count: number;
  readonly context: ReviewContext;
  readonly onDecided: () => void;
  readonly onLater: () => void;
}

/** „Ist das dieselbe Einrichtung?“ Both sides, field by field, and three answers. */
export function DuplicateCard(props: DuplicateCardProps) {
  const { entryKey, position, count, context, onDecided, onLater } = props;
  const { t, i18n } = useLingui();
  const likeness = useLikenessSentence();
  const { slug, importId } = context.place;
  const { data, error } = useQuery(importEntryQuery(slug, importId, entryKey));
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [choices, setChoices] = useState<MergeChoices>({});
  const { decide } = context.changes;
  const comparisons = data?.comparisons ?? [];
  const comparison =
    comparisons.find((each) => candidateKey(each.candidate) === chosenKey) ?? comparisons[0];

  function answer(decision: ImportDecision) {
    decide.mutate({ entryKey, decision }, { onSuccess: onDecided });
  }

  return (
    <>
      <div className="duplicate-card__head">
        <div>
          <h2 id="duplicate-question">
            <Trans>Ist das dieselbe Einrichtung?</Trans>
          </h2>
          <p className="quiet">
            {comparison !== undefined && likeness(comparison.candidate.reasons)}{' '}
            <Trans>Nichts geht verloren: Die andere Fassung bleibt im Verlauf.</Trans>
          </p>
        </div>
        <p className="quiet small nowrap">
          <Trans>
            {position} von {plural(count, { other: '#' })}
          </Trans>
        </p>
      </div>
      {error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(error))}
        </Notice>
      )}
      {data === undefined && error === null && <Skeleton rows={5} />}
      {comparisons.length > 1 && comparison !== undefined && (
        <SegmentedControl
          label={t`Womit vergleichen?`}
          segments={comparisons.map(({ candidate }) => ({
            key: candidateKey(candidate),
            label: candidate.name,
          }))}
          value={candidateKey(comparison.candidate)}
          onChange={(key) => {
            setChosenKey(key);
            setChoices({});
          }}
          size="small"
        />
      )}
      {data !== undefined && comparison !== undefined && (
        <DuplicateComparison
          entry={data.entry}
          comparison={comparison}
          choices={choices}
          onChoose={(fact, choice) => setChoices({ ...choices, [fact]: choice })}
          factInWords={context.factInWords}
        />
      )}
      {decide.error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(decide.error))}
        </Notice>
      )}
      <DuplicateAnswers
        deciding={decide.isPending ? decide.variables.decision.kind : null}
        onMerge={comparison === undefined ? null : () => answer(mergeDecision(comparison, choices))}
        onApart={() => answer({ kind: 'apart' })}
        onLater={onLater}
      />
    </>
  );
}
