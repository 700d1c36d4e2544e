import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { NetworkSearch } from './network-search.ts';

const route = getRouteApi('/quartier/$slug/netz');

export type ChangeNetworkSearch = (changes: Partial<NetworkSearch>, replace?: boolean) => void;

/** What the address says, and how to change it; whatever is not named stays. */
export function useNetworkSearch(): {
  readonly slug: string;
  readonly search: NetworkSearch;
  readonly change: ChangeNetworkSearch;
} {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return {
    slug,
    search,
    change: (changes, replace = true) => {
      void navigate({
        from: '/quartier/$slug/netz',
        search: (before) => ({ ...before, ...changes }),
        replace,
        resetScroll: false,
      });
    },
  };
}
