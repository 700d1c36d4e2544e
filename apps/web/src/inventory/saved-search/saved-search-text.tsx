import type { SavedPage } from '@augenhoehe/domain/inventory';
import { useQuery } from '@tanstack/react-query';
import { savedSearchAddress } from './saved-search-address.ts';
import { savedSearchesQuery } from './saved-search-queries.ts';
import './saved-search-text.css';

interface SavedSearchTextProps {
  readonly slug: string;
  readonly page: SavedPage;
  readonly search: Readonly<Record<string, unknown>>;
}

/** Name and text of the kept view that is shown, if there is one with a text. */
export function SavedSearchText({ slug, page, search }: SavedSearchTextProps) {
  const { data: list } = useQuery(savedSearchesQuery(slug, page));
  const address = savedSearchAddress(search);
  const shown = list?.searches.find((saved) => saved.search === address);
  if (shown === undefined || shown.text === '') return null;
  return (
    <section className="saved-text" aria-label={shown.name}>
      <p className="saved-text__name">{shown.name}</p>
      <p className="saved-text__words">{shown.text}</p>
    </section>
  );
}
