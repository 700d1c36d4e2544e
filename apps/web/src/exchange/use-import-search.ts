import { useLocation, useNavigate } from '@tanstack/react-router';
import { parseSearch, readSearch, stringifySearch } from '../app/read-search.ts';
import { ImportSearch } from './import-search.ts';

/** What the address says is shown, and a way to change it without a new step in the history. */
export function useImportSearch() {
  const navigate = useNavigate();
  const { pathname, searchStr } = useLocation();
  const search = readSearch(ImportSearch, parseSearch(searchStr));

  function setSearch(change: ImportSearch): void {
    const href = `${pathname}${stringifySearch({ ...search, ...change })}`;
    void navigate({ href, replace: true, resetScroll: false });
  }

  return { search, setSearch };
}
