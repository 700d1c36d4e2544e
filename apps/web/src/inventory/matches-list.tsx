import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '../ui/index.ts';
import { placePath } from '../app/place-path.ts';
import { useTerms } from './use-terms.ts';

interface MatchesListProps {
  readonly slug: string;
  readonly kind: 'offers' | 'needs';
  readonly resources: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Offers with how many look for them, needs with how many offer them; each leads to the list. */
export function MatchesList({ slug, kind, resources, counts }: MatchesListProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const filter = kind === 'offers' ? 'need' : 'offer';

  function words(count: number): string {
    return kind === 'offers'
      ? t`${plural(count, { one: '# sucht', other: '# suchen' })}`
      : t`${plural(count, { one: '# bietet', other: '# bieten' })}`;
  }

  return (
    <ul className="sheet__give">
      {resources.map((resource) => {
        const count = counts[resource] ?? 0;
        return (
          <li key={resource}>
            {terms.resource(resource)}
            {count > 0 && (
              <Link
                className="small no-print"
                href={`${placePath(slug, 'bestand')}?${filter}=${resource}`}
              >
                {words(count)}
                <span className="visually-hidden">: {terms.resource(resource)}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
