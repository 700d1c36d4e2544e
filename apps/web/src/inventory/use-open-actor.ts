import { useRouterState } from '@tanstack/react-router';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';

/** Address of an actor's sheet: on the page Akteure beside the list, which stays; elsewhere its page. */
export function useOpenActor(slug: string): (id: string) => string {
  const here = useRouterState({ select: (state) => state.location });
  const list = placePath(slug, 'bestand');
  return (id) =>
    here.pathname === list
      ? `${list}${stringifySearch({ ...here.search, akteur: id })}`
      : placePath(slug, 'bestand', id);
}
