import { useNavigate } from '@tanstack/react-router';
import type { CoverageSearch } from './coverage-search.ts';

/** Changes what the address says; whatever is not named stays. */
export function useCoverageChange(): (changes: Partial<CoverageSearch>) => void {
  const navigate = useNavigate();
  return (changes) => {
    void navigate({
      from: '/quartier/$slug/vollstaendigkeit',
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...changes }).filter(
            ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
          ),
        ),
      replace: true,
      resetScroll: false,
    });
  };
}
