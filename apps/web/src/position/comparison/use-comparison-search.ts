import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ComparisonSearch } from './comparison-search.ts';

const route = getRouteApi('/quartier/$slug/zeitvergleich');

export type ChangeComparisonSearch = (changes: Partial<ComparisonSearch>) => void;

/** What the address says, and how to change it; whatever is not named stays. */
export function useComparisonSearch(): {
  readonly slug: string;
  readonly search: ComparisonSearch;
  readonly change: ChangeComparisonSearch;
} {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return {
    slug,
    search,
    change: (changes) => {
      void navigate({
        from: '/quartier/$slug/zeitvergleich',
        search: (before) => ({ ...before, ...changes }),
        replace: true,
        resetScroll: false,
      });
    },
  };
}
