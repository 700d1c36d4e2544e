import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Hammer, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, Page } from '../../ui/index.ts';
import { GoalsHead } from '../goals-head.tsx';
import { workshopsQuery } from './workshop-queries.ts';
import { WorkshopTable } from './workshop-table.tsx';
import './workshops.css';

const AddWorkshopDialog = lazyPart(
  async () => (await import('./add-workshop-dialog.tsx')).AddWorkshopDialog,
);

const route = getRouteApi('/quartier/$slug/werkstaetten');

/** Where goals begin: the interests of each party first, then shared words. */
export function WorkshopsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { data: list } = useSuspenseQuery(workshopsQuery(slug));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Zielwerkstätten`, usePlace(slug).name);
  const isEmpty = list.workshops.length === 0;
  const add = list.can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Werkstatt beginnen</Trans>
    </Button>
  );
  return (
    <Page width="wide">
      <GoalsHead slug={slug} current="werkstaetten" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <EmptyState icon={Hammer} title={<Trans>Noch keine Werkstatt</Trans>} action={add}>
          <Trans>
            Wer zuerst die eigenen Interessen sagt, ohne die der anderen zu kennen, verhandelt auf
            Augenhöhe. Daraus werden gemeinsame Ziele.
          </Trans>
        </EmptyState>
      ) : (
        <WorkshopTable slug={slug} list={list} />
      )}
      {isAdding && <AddWorkshopDialog slug={slug} list={list} onClose={() => setAdding(false)} />}
    </Page>
  );
}
