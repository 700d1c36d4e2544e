import type { ImportColumn } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { columnReasonWords } from './column-reason-words.ts';

/** Whether the column is a proposal that somebody should look at. */
export function isProposal(column: ImportColumn): boolean {
  if (column.field === null) return false;
  return column.confidence !== 'sure' || unclearIn(column) > 0;
}

function unclearIn(column: ImportColumn): number {
  return column.understood === null ? 0 : column.filled - column.understood;
}

/** What is said below a column: how well it was understood, or why it is not taken. */
export function columnNote(column: ImportColumn): MessageDescriptor {
  if (column.field === null) return columnReasonWords[column.reason];
  const { filled, rows } = column;
  const understood = column.understood ?? filled;
  const unclear = unclearIn(column);
  if (unclear > 0) return msg`${understood} erkannt, ${unclear} unklar`;
  if (filled === rows) return msg`in jeder Zeile gefüllt`;
  return msg`in ${filled} von ${plural(rows, { one: '# Zeile', other: '# Zeilen' })} gefüllt`;
}
