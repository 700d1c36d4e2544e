import type { ScenarioId } from '@augenhoehe/domain/contract';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WhatIfSearch } from './what-if-search.ts';

const route = getRouteApi('/quartier/$slug/was-waere-wenn');

/** What the address says, and how to open a scenario. */
export function useWhatIfSearch(): {
  readonly slug: string;
  readonly search: WhatIfSearch;
  readonly open: (scenario: ScenarioId | undefined) => void;
} {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return {
    slug,
    search,
    open: (szenario) => {
      void navigate({
        from: '/quartier/$slug/was-waere-wenn',
        search: { szenario },
        resetScroll: false,
      });
    },
  };
}
