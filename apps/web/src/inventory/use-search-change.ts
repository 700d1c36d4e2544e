import { useNavigate } from '@tanstack/react-router';
import type { MapSearch } from './map/map-search.ts';

/** The pages that share the filters of actors. */
type ListRoute = '/quartier/$slug/bestand' | '/quartier/$slug/karte';

/** Changes what the address says; whatever is not named stays. */
export function useActorSearchChange(
  from: ListRoute = '/quartier/$slug/bestand',
): (changes: Partial<MapSearch>, replace?: boolean) => void {
  const navigate = useNavigate();
  return (changes, replace = true) => {
    void navigate({
      from,
      search: (before) => withoutEmpty({ ...before, ...changes }),
      replace,
      resetScroll: false,
    });
  };
}

function withoutEmpty(search: MapSearch): MapSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
