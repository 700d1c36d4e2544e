import type { Suggestion } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { usePartWords } from './use-part-words.ts';

interface PointsOfSuggestionProps {
  readonly slug: string;
  readonly suggestion: Suggestion;
}

/** What the points add up from. */
export function PointsOfSuggestion({ slug, suggestion }: PointsOfSuggestionProps) {
  const { t } = useLingui();
  const words = usePartWords(slug);
  const { points, parts, partner } = suggestion;
  const counted = t`${plural(points, { one: '# Punkt', other: '# Punkte' })}`;
  return (
    <details className="points small">
      <summary aria-label={t`${counted}, woraus? ${partner.name}`}>
        {counted}
        <span className="no-print">{t`, woraus?`}</span>
      </summary>
      <ul>
        {parts.map((part) => (
          <li key={part.kind}>
            <span className="num points__worth">+{part.points}</span> {words(part)}
          </li>
        ))}
      </ul>
    </details>
  );
}
