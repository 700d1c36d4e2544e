import type { SeatingReply } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Link } from '../../ui/index.ts';
import { overlapPath } from './body-paths.ts';
import { percent } from './percent.ts';

interface OverlapPairsProps {
  readonly slug: string;
  readonly seating: SeatingReply;
  readonly pair: readonly string[] | undefined;
}

/** The matrix as a list, the closest pairs first: what a phone has room for. */
export function OverlapPairs({ slug, seating, pair }: OverlapPairsProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const names = new Map<string, string>(seating.bodies.map(({ id, name }) => [id, name]));
  const pairs = seating.overlaps.toSorted((a, b) => b.shareOfSmaller - a.shareOfSmaller);
  return (
    <ul className="overlap-pairs" aria-label={t`Überschneidung als Liste`}>
      {pairs.map(({ bodies: [a, b], shared, smaller, shareOfSmaller }) => (
        <li key={`${a} ${b}`}>
          <Link
            href={overlapPath(slug, [a, b])}
            current={pair?.includes(a) === true && pair.includes(b) ? 'true' : undefined}
          >
            {names.get(a)} · {names.get(b)}
          </Link>
          <span className="quiet small">
            {t`${shared.length} von ${smaller}, ${percent(shareOfSmaller, tag)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
