import { useRouterState } from '@tanstack/react-router';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';

/** Pages beside which a sheet can stand. */
const pagesWithSheet = ['bestand', 'karte', 'netz', 'suche'];

/** Address of an actor's sheet: beside the page that stays, where there is room for it; else its own. */
export function useOpenActor(slug: string): (id: string) => string {
  const here = useRouterState({ select: (state) => state.location });
  const stays = pagesWithSheet.some((page) => placePath(slug, page) === here.pathname);
  return (id) =>
    stays
      ? `${here.pathname}${stringifySearch({ ...here.search, beziehung: '', akteur: id })}`
      : placePath(slug, 'bestand', id);
}
