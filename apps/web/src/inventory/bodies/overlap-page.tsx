import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Page } from '../../ui/index.ts';
import { BodiesHead } from './bodies-head.tsx';
import { seatingQuery } from './body-queries.ts';
import { MergeProposalsPart } from './merge-proposals-part.tsx';
import { NoSeatsYet } from './no-seats-yet.tsx';
import { OverlapMatrix } from './overlap-matrix.tsx';
import { OverlapMeaning } from './overlap-meaning.tsx';
import { OverlapPair } from './overlap-pair.tsx';
import { OverlapPairs } from './overlap-pairs.tsx';
import { OverlapSentences } from './overlap-sentences.tsx';

const route = getRouteApi('/quartier/$slug/gremien/ueberschneidung');

/** How many members every two bodies share: sentences first, then the matrix, on phones the pairs. */
export function OverlapPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { paar } = route.useSearch();
  const place = usePlace(slug);
  const { data: seating } = useSuspenseQuery(seatingQuery(slug));
  usePageTitle(t`Überschneidung der Gremien`, place.name);
  return (
    <Page width="wide">
      <BodiesHead slug={slug} current="overlap" />
      {seating.actors.length === 0 ? (
        <NoSeatsYet slug={slug} />
      ) : (
        <>
          <div className="findings">
            <ul>
              <OverlapSentences slug={slug} seating={seating} />
            </ul>
            <OverlapMeaning />
          </div>
          <MergeProposalsPart slug={slug} seating={seating} />
          <OverlapMatrix slug={slug} seating={seating} pair={paar} />
          <OverlapPairs slug={slug} seating={seating} pair={paar} />
          {paar !== undefined && <OverlapPair slug={slug} seating={seating} pair={paar} />}
        </>
      )}
    </Page>
  );
}
