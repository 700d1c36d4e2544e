import type { ImportEntry, RowProblem } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/index.ts';
import { EntryDifferences } from './entry-differences.tsx';
import { NewEntryFacts } from './new-entry-facts.tsx';
import { remedyWords } from './remedy-words.ts';
import { useHeading } from './use-heading.ts';
import type { ReviewContext } from './review-context.ts';
import { TieDifferences } from './tie-differences.tsx';
import { TieFactsInWords } from './tie-facts-in-words.tsx';

export interface EntryEffectProps {
  readonly entry: ImportEntry;
  readonly context: ReviewContext;
  readonly onCorrect: (problem: RowProblem) => void;
}

/** What would change, or what somebody can do about it. */
export function EntryEffect({ entry, context, onCorrect }: EntryEffectProps) {
  const { changes } = context;
  function decide(kind: 'undecided' | 'skip') {
    changes.decide.mutate({ entryKey: entry.key, decision: { kind } });
  }
  return (
    <>
      <EffectInWords entry={entry} context={context} />
      <div className="actions entry-table__actions">
        {entry.outcome === 'duplicate' && (
          <Button variant="plain" size="small" onPress={() => context.onCompare(entry.key)}>
            <Trans>Vergleichen</Trans>
          </Button>
        )}
        <Remedies entry={entry} onCorrect={onCorrect} onChangeMapping={context.onChangeMapping} />
        {entry.outcome === 'faulty' && (
          <Button variant="plain" size="small" onPress={() => decide('skip')}>
            <Trans>Auslassen</Trans>
          </Button>
        )}
        {entry.decision !== 'undecided' && (
          <Button variant="plain" size="small" onPress={() => decide('undecided')}>
            <Trans>Entscheidung zurücknehmen</Trans>
          </Button>
        )}
      </div>
    </>
  );
}

function EffectInWords({ entry, context }: Pick<EntryEffectProps, 'entry' | 'context'>) {
  if (entry.outcome === 'skipped') {
    return (
      <p className="quiet">
        <Trans>Bleibt draußen.</Trans>
      </p>
    );
  }
  if (entry.outcome === 'faulty') return null;
  const { tie } = entry;
  if (tie !== null) {
    return tie.was === null ? (
      <TieFactsInWords tie={tie} />
    ) : (
      <TieDifferences tie={tie} was={tie.was} />
    );
  }
  if (entry.outcome === 'changed') return <EntryDifferences entry={entry} context={context} />;
  if (entry.outcome === 'new') return <NewEntryFacts entry={entry} context={context} />;
  return null;
}

interface RemediesProps {
  readonly entry: ImportEntry;
  readonly onCorrect: (problem: RowProblem) => void;
  readonly onChangeMapping: () => void;
}

/** One button for each way out; two problems with the same way out share it. */
function Remedies({ entry, onCorrect, onChangeMapping }: RemediesProps) {
  const { t, i18n } = useLingui();
  const headingOf = useHeading();
  const seen = new Set<string>();
  const ways = entry.problems.filter((problem) => {
    const way = `${problem.remedy} ${problem.columnIndex}`;
    const known = problem.remedy === 'none' || seen.has(way);
    seen.add(way);
    return !known;
  });
  return ways.map((problem) => (
    <Button
      key={`${problem.remedy} ${problem.columnIndex}`}
      variant="plain"
      size="small"
      onPress={() => {
        if (problem.remedy === 'change-mapping') onChangeMapping();
        else onCorrect(problem);
      }}
    >
      {namesColumn(problem)
        ? t`„${headingOf(problem.column ?? '')}“ berichtigen`
        : i18n._(remedyWords[problem.remedy])}
    </Button>
  ));
}

/** Several cells of a row may be at fault; the column tells their buttons apart. */
function namesColumn(problem: RowProblem): boolean {
  const isCell = problem.remedy === 'correct-cell' || problem.remedy === 'choose-actor';
  return isCell && problem.column !== null && problem.column !== '';
}
