import { useNavigate } from '@tanstack/react-router';
import type { ActorSearch } from './actor-search.ts';

/** Changes what the address says; whatever is not named stays. */
export function useActorSearchChange(): (changes: Partial<ActorSearch>, replace?: boolean) => void {
  const navigate = useNavigate();
  return (changes, replace = true) => {
    void navigate({
      from: '/quartier/$slug/bestand',
      search: (before) => withoutEmpty({ ...before, ...changes }),
      replace,
      resetScroll: false,
    });
  };
}

function withoutEmpty(search: ActorSearch): ActorSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
