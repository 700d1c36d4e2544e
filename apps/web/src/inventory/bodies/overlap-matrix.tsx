import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Link } from '../../ui/index.ts';
import { bodyPath, overlapPath } from './body-paths.ts';
import { overlapBetween } from './overlap-between.ts';
import { percent } from './percent.ts';

type Body = SeatingReply['bodies'][number];

interface OverlapMatrixProps {
  readonly slug: string;
  readonly seating: SeatingReply;
  /** The pair that is explained below. */
  readonly pair: readonly string[] | undefined;
}

/** Bodies by bodies; each cell leads to who sits in both. */
export function OverlapMatrix({ slug, seating, pair }: OverlapMatrixProps) {
  const { bodies } = seating;
  return (
    <div className="overlap">
      <table className="overlap__table">
        <caption>
          <Trans>
            Gemeinsame Mitglieder, darunter ihr Anteil an den Mitgliedern des kleineren Gremiums. In
            der Diagonale stehen die Mitglieder des Gremiums selbst.
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Gremium</Trans>
            </th>
            {bodies.map((body, index) => (
              <th key={body.id} scope="col">
                <span aria-hidden="true">{index + 1}</span>
                <span className="visually-hidden">{body.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                <span aria-hidden="true" className="overlap__number">
                  {index + 1}
                </span>
                <Link href={bodyPath(slug, row.id)}>{row.name}</Link>
              </th>
              {bodies.map((column) => (
                <OverlapCell
                  key={column.id}
                  slug={slug}
                  seating={seating}
                  of={[row, column]}
                  isOpen={pair?.includes(row.id) === true && pair.includes(column.id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface OverlapCellProps {
  readonly slug: string;
  readonly seating: SeatingReply;
  readonly of: readonly [Body, Body];
  readonly isOpen: boolean;
}

function OverlapCell({ slug, seating, of: [row, column], isOpen }: OverlapCellProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  if (row.id === column.id) return <td className="overlap__self">{row.members}</td>;
  const overlap = overlapBetween(seating, [row.id, column.id]);
  const shared = overlap?.shared.length ?? 0;
  const share = percent(overlap?.shareOfSmaller ?? 0, tag);
  const fifths = Math.ceil((overlap?.shareOfSmaller ?? 0) * 5);
  return (
    <td className={`overlap__cell overlap__cell--${fifths}`}>
      <Link
        href={overlapPath(slug, [row.id, column.id])}
        current={isOpen ? 'true' : undefined}
        aria-label={t`${row.name} und ${column.name}: ${shared} gemeinsam, ${share} des kleineren`}
      >
        <b>{shared}</b>
        {shared > 0 && <span>{share}</span>}
      </Link>
    </td>
  );
}
