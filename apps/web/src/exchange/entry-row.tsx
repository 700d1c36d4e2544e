import type { ImportEntry, RowProblem } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { tableRoles } from '../ui/table-roles.ts';
import { EntryCorrection } from './entry-correction.tsx';
import { EntryEffect } from './entry-effect.tsx';
import { EntryReasons } from './entry-reasons.tsx';
import { OutcomeTag } from './outcome-tag.tsx';
import type { ReviewContext } from './review-context.ts';

export interface EntryRowProps {
  readonly entry: ImportEntry;
  readonly context: ReviewContext;
}

/** One row of the list: what would happen, why, what changes, and a place to correct it. */
export function EntryRow({ entry, context }: EntryRowProps) {
  const { t } = useLingui();
  const [correcting, setCorrecting] = useState<RowProblem | null>(null);
  return (
    <>
      <tr {...tableRoles.row} className={correcting === null ? undefined : 'entry-table__open'}>
        <td {...tableRoles.cell} className="entry-table__number num" data-label={t`Zeile`}>
          {entry.row}
        </td>
        <th {...tableRoles.rowHead} scope="row">
          <b>{entry.label === '' ? <Trans>(ohne Namen)</Trans> : entry.label}</b>
          {entry.of === 'carrier' && (
            <span className="entry-table__kind">
              <Trans>Träger, zuerst in Zeile {entry.row}</Trans>
            </span>
          )}
        </th>
        <td {...tableRoles.cell} className="entry-table__outcome">
          <OutcomeTag outcome={entry.outcome} />
        </td>
        <td {...tableRoles.cell} className="entry-table__reason">
          <EntryReasons entry={entry} />
        </td>
        <td {...tableRoles.cell} className="entry-table__effect">
          <EntryEffect entry={entry} context={context} onCorrect={setCorrecting} />
        </td>
      </tr>
      {correcting !== null && (
        <tr {...tableRoles.row} className="entry-table__correction">
          <td {...tableRoles.cell} colSpan={5}>
            <EntryCorrection
              entry={entry}
              problem={correcting}
              context={context}
              onClose={() => setCorrecting(null)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
