import { useRouterState } from '@tanstack/react-router';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';

/** Address of an actor's sheet: on a page with a list beside the list, which stays; elsewhere its page. */
export function useOpenActor(slug: string): (id: string) => string {
  const here = useRouterState({ select: (state) => state.location });
  const lists = ['bestand', 'karte', 'suche'].map((page) => placePath(slug, page));
  return (id) =>
    lists.includes(here.pathname)
      ? `${here.pathname}${stringifySearch({ ...here.search, akteur: id })}`
      : placePath(slug, 'bestand', id);
}
