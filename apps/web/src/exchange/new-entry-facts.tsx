import { FactName } from '@augenhoehe/domain/exchange';
import type { ImportEntry } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { clipped } from './clipped.ts';
import { factLabels } from './fact-label.ts';
import { isEmptyFact } from './merge-choices.ts';
import type { ReviewContext } from './review-context.ts';

/** What tells most at a glance comes first. */
const telling: readonly FactName[] = ['type', 'areaId', 'street', 'email', 'phone'];
const shownFacts = 3;
/** Said elsewhere in the row, or the same for everything that a list brings. */
const left: readonly FactName[] = ['name', 'stage', 'position'];

export interface NewEntryFactsProps {
  readonly entry: ImportEntry;
  readonly context: ReviewContext;
}

/** The first facts of a new entry: „Art: Kita. Gebiet: Nordhof.“ */
export function NewEntryFacts({ entry, context }: NewEntryFactsProps) {
  const { i18n } = useLingui();
  const { facts } = entry;
  if (facts === null) return null;
  const filled = [...new Set([...telling, ...FactName.options])].filter(
    (fact) => !left.includes(fact) && !isEmptyFact(facts[fact]),
  );
  const rest = filled.length - shownFacts;
  return (
    <p className="entry-facts">
      {filled
        .slice(0, shownFacts)
        .map(
          (fact) =>
            `${i18n._(factLabels[fact])}: ${clipped(context.factInWords(fact, facts[fact]), 48)}.`,
        )
        .join(' ')}{' '}
      {entry.carrier !== null && (
        <>
          <Trans>Träger: {entry.carrier}.</Trans>{' '}
        </>
      )}
      {rest > 0 && (
        <span className="quiet">
          <Trans>{plural(rest, { one: '# weitere Angabe', other: '# weitere Angaben' })}.</Trans>
        </span>
      )}
    </p>
  );
}
