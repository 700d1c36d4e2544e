import type { CoverageCount, CoverageMatrix, Gap } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { type CSSProperties, useId } from 'react';
import { Link, useMedia } from '../../ui/index.ts';
import { cellAddress } from './cell-address.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { CoverageRows } from './coverage-rows.tsx';
import { useCoverageNames } from './use-coverage-names.ts';
import { useCountWords } from './use-count-words.ts';
import './coverage-table.css';

export interface CoverageTableProps {
  readonly slug: string;
  readonly matrix: CoverageMatrix;
  readonly gaps: readonly Gap[];
  readonly search: CoverageSearch;
}

/** The matrix; row by row where there is no room for it. */
export function CoverageTable(props: CoverageTableProps) {
  const isPhone = useMedia('(max-width: 640px)');
  return isPhone ? <CoverageRows {...props} /> : <WideTable {...props} />;
}

function WideTable({ slug, matrix, search }: CoverageTableProps) {
  const { t } = useLingui();
  const names = useCoverageNames(slug, search.columns ?? 'target');
  const caption = useId();
  return (
    // A region that scrolls must be reachable by keyboard, or its right half cannot be read.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className="matrix-frame" role="region" aria-labelledby={caption} tabIndex={0}>
      <table className="matrix">
        <caption id={caption} className="visually-hidden">
          {t`Akteure je Handlungsfeld, mit dem Anteil der bestätigten`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">{t`Handlungsfeld`}</th>
            <th scope="col">
              <span>{t`Akteure`}</span>
            </th>
            {matrix.columns.map((column) => (
              <th scope="col" key={column.key} className={column.actors === 0 ? 'is-empty' : ''}>
                <span>{names.column(column.key)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <MatrixRow key={row.key} row={row} {...{ slug, matrix, search, names }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`Akteure`}</th>
            <CountCell
              count={matrix.total}
              href={cellAddress(slug, search, { row: null, column: null })}
              name={t`Alle Akteure`}
              isTotal
            />
            {matrix.columns.map(({ key, ...count }) => (
              <CountCell
                key={key}
                count={count}
                href={cellAddress(slug, search, { row: null, column: key })}
                name={names.column(key)}
                isTotal
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface MatrixRowProps extends Omit<CoverageTableProps, 'gaps'> {
  readonly row: CoverageMatrix['rows'][number];
  readonly names: ReturnType<typeof useCoverageNames>;
}

function MatrixRow({ slug, matrix, search, row, names }: MatrixRowProps) {
  const name = names.row(row.key);
  return (
    <tr className={row.actors === 0 ? 'is-empty' : ''}>
      <th scope="row">{name}</th>
      <CountCell
        count={row}
        href={cellAddress(slug, search, { row: row.key, column: null })}
        name={name}
        isTotal
      />
      {matrix.columns.map(({ key }) => (
        <CountCell
          key={key}
          count={row.cells.find(({ column }) => column === key)}
          href={cellAddress(slug, search, { row: row.key, column: key })}
          name={`${name}, ${names.column(key)}`}
        />
      ))}
    </tr>
  );
}

interface CountCellProps {
  readonly count: CoverageCount | undefined;
  readonly href: string;
  readonly name: string;
  readonly isTotal?: boolean;
}

/** Three steps of shade: one, a few, many. */
function shadeOf(actors: number): string {
  if (actors >= 6) return 'matrix__cell--many';
  return actors >= 3 ? 'matrix__cell--some' : 'matrix__cell--few';
}

function CountCell({ count, href, name, isTotal = false }: CountCellProps) {
  const words = useCountWords();
  if (count === undefined || count.actors === 0) {
    return <td className="matrix__none">{isTotal ? 0 : '·'}</td>;
  }
  const share = Math.round((100 * count.confirmed) / count.actors);
  const style: CSSProperties & Record<'--share', string> = { '--share': `${share}%` };
  return (
    <td>
      <Link
        className={`matrix__cell ${isTotal ? '' : shadeOf(count.actors)}`}
        href={href}
        aria-label={`${name}: ${words(count)}`}
      >
        {count.actors}
        <span className="matrix__bar" style={style} />
      </Link>
    </td>
  );
}
