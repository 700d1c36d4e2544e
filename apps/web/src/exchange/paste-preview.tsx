import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useDeferredValue, useMemo } from 'react';
import { readPastedCells } from './pasted-cells.ts';
import './paste-preview.css';

const shownRows = 5;
const shownColumns = 6;

export interface PastePreviewProps {
  readonly text: string;
}

/** How the pasted cells fall into rows and columns, while somebody types or pastes. */
export function PastePreview({ text }: PastePreviewProps) {
  const { t } = useLingui();
  const settled = useDeferredValue(text);
  const cells = useMemo(() => readPastedCells(settled, shownRows), [settled]);
  if (cells.total === 0) return null;
  const rows = Math.max(0, cells.total - 1);
  const hiddenColumns = cells.columns - shownColumns;
  const [heading = [], ...body] = cells.rows;
  const columns = Array.from({ length: Math.min(cells.columns, shownColumns) }, (_, at) => at);
  return (
    <div className="paste-preview">
      <p role="status">
        <Trans>
          Erkannt: {plural(cells.columns, { one: '# Spalte', other: '# Spalten' })} und{' '}
          {plural(rows, { one: '# Zeile', other: '# Zeilen' })} unter der Überschrift.
        </Trans>
      </p>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="paste-preview__frame" role="region" aria-label={t`Vorschau`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((at) => (
                <th key={at} scope="col">
                  {heading[at] === undefined || heading[at] === ''
                    ? t`(ohne Überschrift)`
                    : heading[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, line) => (
              // Rows of a preview have no identity but their place.

              <tr key={line}>
                {columns.map((at) => (
                  <td key={at}>{row[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(rows > body.length || hiddenColumns > 0) && (
        <p className="paste-preview__rest">
          {rows > body.length && (
            <Trans>
              Gezeigt sind die ersten {plural(body.length, { one: '# Zeile', other: '# Zeilen' })}.
            </Trans>
          )}{' '}
          {hiddenColumns > 0 && (
            <Trans>
              {plural(hiddenColumns, { one: '# weitere Spalte', other: '# weitere Spalten' })}{' '}
              rechts davon.
            </Trans>
          )}
        </p>
      )}
    </div>
  );
}
