import type { ImportOutcome } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from '../ui/index.ts';
import { tableRoles } from '../ui/table-roles.ts';
import { BulkDecision } from './bulk-decision.tsx';
import { EntryRow } from './entry-row.tsx';
import { importProblemMessage } from './import-problem-message.ts';
import { importEntriesQuery } from './import-queries.ts';
import type { ReviewContext } from './review-context.ts';

export interface EntryGroupProps {
  readonly outcome: ImportOutcome;
  readonly context: ReviewContext;
}

/** All rows with one outcome, the first of them at once, the others on demand. */
export function EntryGroup({ outcome, context }: EntryGroupProps) {
  const { i18n } = useLingui();
  const { slug, importId } = context.place;
  const entries = useInfiniteQuery(importEntriesQuery(slug, importId, outcome));
  const rows = entries.data?.pages.flatMap((page) => page.entries) ?? [];
  const matching = entries.data?.pages.at(-1)?.matching ?? 0;
  const rest = matching - rows.length;
  const more = Math.min(rest, 50);
  return (
    <>
      <tbody {...tableRoles.group} aria-busy={entries.isPending || undefined}>
        {rows.map((entry) => (
          <EntryRow key={entry.key} entry={entry} context={context} />
        ))}
        {entries.isPending && (
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} colSpan={5}>
              <Skeleton rows={3} />
            </td>
          </tr>
        )}
        {entries.error !== null && (
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} colSpan={5}>
              {i18n._(importProblemMessage(entries.error))}
            </td>
          </tr>
        )}
      </tbody>
      <tbody {...tableRoles.group} className="entry-table__more">
        <tr {...tableRoles.row}>
          <td {...tableRoles.cell} colSpan={5}>
            <div className="actions">
              {rest > 0 && (
                <Button
                  variant="plain"
                  size="small"
                  isBusy={entries.isFetchingNextPage}
                  onPress={() => void entries.fetchNextPage()}
                >
                  <Trans>
                    {plural(more, { one: '# weitere anzeigen', other: '# weitere anzeigen' })} (
                    {rows.length} von {matching})
                  </Trans>
                </Button>
              )}
              {matching > 0 && (
                <BulkDecision outcome={outcome} count={matching} context={context} />
              )}
            </div>
          </td>
        </tr>
      </tbody>
    </>
  );
}
