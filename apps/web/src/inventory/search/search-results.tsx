import {
  type ActorHit,
  queryWords,
  type SearchReply,
  traitsOf,
} from '@augenhoehe/domain/inventory';
import { Plural } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SearchResult } from './search-result.tsx';
import type { SearchSearch } from './search-search.ts';

interface SearchResultsProps {
  readonly slug: string;
  readonly search: SearchSearch;
  readonly found: SearchReply;
}

function offersIt({ matches }: ActorHit): boolean {
  return matches.some(({ fact }) => traitsOf(fact).group === 'offers');
}

/** Whether the best answer is an offer: then it is told apart who offers it and who only speaks of it. */
function isAboutOffers([best]: readonly ActorHit[]): boolean {
  const [match] = best?.matches ?? [];
  return match !== undefined && traitsOf(match.fact).group === 'offers';
}

/** All who were found, in parts that say what they have. */
export function SearchResults({ slug, search, found }: SearchResultsProps) {
  const words = queryWords(search.q ?? '');
  const complete = found.actors.filter(({ missing }) => missing.length === 0);
  const partial = found.actors.filter(({ missing }) => missing.length > 0);
  const isSplit = isAboutOffers(complete) && !complete.every(offersIt);
  const offering = isSplit ? complete.filter(offersIt) : complete;
  const others = isSplit ? complete.filter((hit) => !offersIt(hit)) : [];

  function part(hits: readonly ActorHit[], heading: ReactNode) {
    if (hits.length === 0) return null;
    return (
      <section>
        {heading !== null && <h2 className="results__head">{heading}</h2>}
        <ul className="results">
          {hits.map((hit) => (
            <SearchResult
              key={hit.id}
              slug={slug}
              hit={hit}
              words={words}
              isOpen={hit.id === search.akteur}
            />
          ))}
        </ul>
      </section>
    );
  }

  return (
    <>
      {part(
        offering,
        isSplit ? (
          <Plural value={offering.length} one="# bietet es an" other="# bieten es an" />
        ) : null,
      )}
      {part(
        others,
        <Plural
          value={others.length}
          one="# braucht es oder nennt es anders"
          other="# brauchen es oder nennen es anders"
        />,
      )}
      {part(
        partial,
        <Plural
          value={found.partial}
          one="# weiterer hat nur einen Teil der Wörter"
          other="# weitere haben nur einen Teil der Wörter"
        />,
      )}
    </>
  );
}
