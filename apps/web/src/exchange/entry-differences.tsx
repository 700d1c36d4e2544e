import type { FactDifference, ImportEntry } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import { Icon } from '../ui/index.ts';
import { factLabels } from './fact-label.ts';
import { KnownAndNew } from './known-and-new.tsx';
import { isEmptyFact } from './merge-choices.ts';
import type { ReviewContext } from './review-context.ts';

const shownDifferences = 3;

export interface EntryDifferencesProps {
  readonly entry: ImportEntry;
  readonly context: ReviewContext;
}

/** Field by field: what was known struck through, what it becomes beside it. */
export function EntryDifferences({ entry, context }: EntryDifferencesProps) {
  const changed = entry.differences.filter((difference) => difference.choice !== 'known');
  const rest = changed.length - shownDifferences;
  return (
    <ul className="entry-facts">
      {changed.slice(0, shownDifferences).map((difference) => (
        <li key={difference.fact}>
          <Difference difference={difference} context={context} />
        </li>
      ))}
      {rest > 0 && (
        <li className="quiet">
          <Trans>und {plural(rest, { one: '# weitere Angabe', other: '# weitere Angaben' })}</Trans>
        </li>
      )}
    </ul>
  );
}

interface DifferenceProps {
  readonly difference: FactDifference;
  readonly context: ReviewContext;
}

function Difference({ difference, context }: DifferenceProps) {
  const { i18n } = useLingui();
  const { fact, known, result } = difference;
  return (
    <>
      {difference.proposed && <Icon shape={Lightbulb} className="entry-facts__proposed" />}
      <span className="entry-facts__name">{i18n._(factLabels[fact])}: </span>
      <KnownAndNew
        known={
          isEmptyFact(known) || difference.choice !== 'list' ? '' : context.factInWords(fact, known)
        }
        result={context.factInWords(fact, result)}
      />
    </>
  );
}
