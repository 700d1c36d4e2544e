import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type RowChange, rowDifferences } from './row-differences.ts';
import { useDifferenceWords } from './use-difference-words.ts';

interface ChangeDifferencesProps {
  readonly slug: string;
  readonly rows: readonly RowChange[];
}

/** More would hide the other changes; the rest is counted. */
const shownAtMost = 8;

/** What a change made different, field by field: before and after. */
export function ChangeDifferences({ slug, rows }: ChangeDifferencesProps) {
  const differences = rows.flatMap(rowDifferences);
  const inWords = useDifferenceWords(slug, differences);
  if (differences.length === 0) return null;
  const more = differences.length - shownAtMost;
  return (
    <dl className="change__differences small">
      {differences.slice(0, shownAtMost).map((difference, index) => {
        const { name, before, after } = inWords(difference);
        return (
          <div key={index}>
            <dt>{name}</dt>
            <dd dir="auto">
              <del>{before === '' ? <Trans>nicht bekannt</Trans> : before}</del>{' '}
              <span aria-hidden="true">→</span>{' '}
              <ins>{after === '' ? <Trans>nicht bekannt</Trans> : after}</ins>
            </dd>
          </div>
        );
      })}
      {more > 0 && (
        <div>
          <dt />
          <dd>
            <Trans>
              {plural(more, { one: 'und eine weitere Angabe', other: 'und # weitere Angaben' })}
            </Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}
