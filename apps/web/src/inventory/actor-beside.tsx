import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { stringifySearch } from '../app/read-search.ts';
import { ActorPanel } from './lazy-parts.ts';

/** The panel of the actor that the address of a page names; closing it leaves the rest as it is. */
export function actorBeside(
  slug: string,
  page: string,
  { akteur, ...rest }: { readonly akteur?: string | undefined },
): ReactNode {
  return akteur === undefined ? null : (
    <ActorPanel
      slug={slug}
      actorId={akteur}
      closeHref={`${placePath(slug, page)}${stringifySearch(rest)}`}
    />
  );
}
