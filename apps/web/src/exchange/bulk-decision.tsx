import type { ImportEntry, ImportOutcome } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../ui/index.ts';
import { duplicatesQuery } from './import-queries.ts';
import type { ReviewContext } from './review-context.ts';
import { isSure } from './sure-duplicate.ts';

export interface BulkDecisionProps {
  readonly outcome: ImportOutcome;
  readonly count: number;
  readonly context: ReviewContext;
}

/** Decides all rows of one kind at once; each stays open to another decision until the end. */
export function BulkDecision({ outcome, count, context }: BulkDecisionProps) {
  const { decideMany } = context.changes;
  if (outcome === 'duplicate') return <DuplicatesAtOnce count={count} context={context} />;
  if (outcome === 'faulty' && count > 1) {
    return (
      <Button
        variant="plain"
        size="small"
        isBusy={decideMany.isPending}
        onPress={() => decideMany.mutate({ entries: { outcome }, decision: 'skip' })}
      >
        <Trans>Alle {count} fehlerhaften auslassen</Trans>
      </Button>
    );
  }
  if (outcome === 'skipped') {
    return (
      <Button
        variant="plain"
        size="small"
        isBusy={decideMany.isPending}
        onPress={() => decideMany.mutate({ entries: { outcome }, decision: 'undecided' })}
      >
        <Trans>
          {plural(count, { one: 'Wieder aufnehmen', other: 'Alle # wieder aufnehmen' })}
        </Trans>
      </Button>
    );
  }
  return null;
}

function DuplicatesAtOnce({ count, context }: Omit<BulkDecisionProps, 'outcome'>) {
  const { decideMany } = context.changes;
  const { slug, importId } = context.place;
  const queue: readonly ImportEntry[] =
    useQuery(duplicatesQuery(slug, importId)).data?.entries ?? [];
  const sure = queue.filter(isSure).map((entry) => entry.key);
  return (
    <>
      {sure.length > 0 && (
        <Button
          size="small"
          isBusy={decideMany.isPending}
          onPress={() => decideMany.mutate({ entries: sure, decision: 'merge' })}
        >
          <Trans>
            {plural(sure.length, {
              one: 'Die sehr ähnliche Zeile zusammenführen',
              other: 'Alle # sehr ähnlichen zusammenführen',
            })}
          </Trans>
        </Button>
      )}
      {count > 1 && (
        <Button
          variant="plain"
          size="small"
          isBusy={decideMany.isPending}
          onPress={() =>
            decideMany.mutate({ entries: { outcome: 'duplicate' }, decision: 'apart' })
          }
        >
          <Trans>Alle {count} getrennt lassen</Trans>
        </Button>
      )}
    </>
  );
}
