import type { ImportDraft, ImportOutcome } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { tableRoles } from '../ui/table-roles.ts';
import { EntryGroup } from './entry-group.tsx';
import { outcomesToShow } from './import-counts.ts';
import { OutcomeFilter } from './outcome-filter.tsx';
import type { ReviewContext } from './review-context.ts';
import '../ui/table.css';
import { useKeptFocus } from './use-kept-focus.ts';
import './entry-table.css';

export interface EntryTableProps {
  readonly draft: ImportDraft;
  readonly context: ReviewContext;
  readonly outcomes: readonly ImportOutcome[] | undefined;
  readonly onFilter: (outcomes: readonly ImportOutcome[]) => void;
}

/** Row by row what would happen, the kinds of outcome one after the other. */
export function EntryTable({ draft, context, outcomes, onFilter }: EntryTableProps) {
  const { place, heading } = useKeptFocus();
  const shown = outcomesToShow(draft, outcomes);
  return (
    <section ref={place} aria-labelledby="import-rows">
      <div className="import-title">
        <h2 id="import-rows" ref={heading} tabIndex={-1}>
          <Trans>Was mit jeder Zeile geschähe</Trans>
        </h2>
        <OutcomeFilter draft={draft} shown={shown} onChange={onFilter} />
      </div>
      {shown.length === 0 ? (
        <p className="quiet">
          <Trans>Keine Art von Zeilen ist ausgewählt.</Trans>
        </p>
      ) : (
        <table {...tableRoles.table} className="table entry-table">
          <caption className="visually-hidden">
            <Trans>Zeilen der Liste mit Vorschlag und Grund</Trans>
          </caption>
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              <th {...tableRoles.columnHead} scope="col" className="entry-table__number">
                <Trans>Zeile</Trans>
              </th>
              <th {...tableRoles.columnHead} scope="col">
                <Trans>In der Liste</Trans>
              </th>
              <th {...tableRoles.columnHead} scope="col" className="entry-table__outcome">
                <Trans>Vorschlag</Trans>
              </th>
              <th {...tableRoles.columnHead} scope="col" className="entry-table__reason">
                <Trans>Warum</Trans>
              </th>
              <th {...tableRoles.columnHead} scope="col" className="entry-table__effect">
                <Trans>Was sich ändert</Trans>
              </th>
            </tr>
          </thead>
          {shown.map((outcome) => (
            <EntryGroup key={outcome} outcome={outcome} context={context} />
          ))}
        </table>
      )}
    </section>
  );
}
