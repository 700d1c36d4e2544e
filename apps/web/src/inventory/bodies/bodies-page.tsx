import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, Page } from '../../ui/index.ts';
import { BodiesHead } from './bodies-head.tsx';
import { bodiesQuery, seatingQuery } from './body-queries.ts';
import { BodyTable } from './body-table.tsx';
import { NoBodiesYet } from './no-bodies-yet.tsx';
import { SeatingFindings } from './seating-findings.tsx';

const BodyDialog = lazyPart(async () => (await import('./body-dialog.tsx')).BodyDialog);
const route = getRouteApi('/quartier/$slug/gremien');

/** Which rounds there are, what for, and who sits in them. */
export function BodiesPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { bodies, can } = useSuspenseQuery(bodiesQuery(slug)).data;
  const { data: seating } = useSuspenseQuery(seatingQuery(slug));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Gremien`, place.name);
  const add = can.edit && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Gremium eintragen</Trans>
    </Button>
  );
  const isEmpty = bodies.length === 0;
  return (
    <Page width="wide">
      <BodiesHead slug={slug} current="list" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <NoBodiesYet action={add} />
      ) : (
        <>
          <SeatingFindings slug={slug} seating={seating} />
          <BodyTable slug={slug} bodies={bodies} />
        </>
      )}
      {isAdding && <BodyDialog slug={slug} onClose={() => setAdding(false)} />}
    </Page>
  );
}
