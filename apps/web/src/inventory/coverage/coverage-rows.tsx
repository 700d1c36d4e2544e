import type { CoverageMatrix, Gap } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/index.ts';
import { cellAddress } from './cell-address.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { useCoverageNames } from './use-coverage-names.ts';
import { useCountWords } from './use-count-words.ts';

interface CoverageRowsProps {
  readonly slug: string;
  readonly matrix: CoverageMatrix;
  readonly gaps: readonly Gap[];
  readonly search: CoverageSearch;
}

/** The matrix field by field, for narrow screens. */
export function CoverageRows({ slug, matrix, gaps, search }: CoverageRowsProps) {
  const names = useCoverageNames(slug, search.columns ?? 'target');
  const words = useCountWords();
  return (
    <ul className="coverage-rows">
      {matrix.rows.map((row) => (
        <li key={row.key}>
          <h2 className="coverage-rows__name">{names.row(row.key)}</h2>
          {row.actors === 0 ? (
            <NobodyHere gap={gaps.find(({ kind, key }) => kind === 'field' && key === row.key)} />
          ) : (
            <>
              <p className="small">
                <Link href={cellAddress(slug, search, { row: row.key, column: null })}>
                  {words(row)}
                </Link>
              </p>
              <p className="coverage-rows__cells">
                {row.cells.map((cell) => (
                  <Link
                    key={cell.column}
                    className="coverage-rows__cell"
                    href={cellAddress(slug, search, { row: row.key, column: cell.column })}
                  >
                    {names.column(cell.column)} <b className="num">{cell.actors}</b>
                  </Link>
                ))}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function NobodyHere({ gap }: { readonly gap: Gap | undefined }) {
  return (
    <p className="small quiet">
      {gap?.standing === 'absent' ? (
        <Trans>niemand, geprüft: gibt es hier nicht</Trans>
      ) : (
        <Trans>niemand erfasst</Trans>
      )}
    </p>
  );
}
