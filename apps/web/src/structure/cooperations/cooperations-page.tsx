import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Page } from '../../ui/index.ts';
import { StructureHead } from '../structure-head.tsx';
import { cooperationsQuery } from './cooperation-queries.ts';
import { CooperationTable } from './cooperation-table.tsx';

const route = getRouteApi('/quartier/$slug/kooperationen');

/** Who works together with whom, and how that goes. */
export function CooperationsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { cooperations } = useSuspenseQuery(cooperationsQuery(slug)).data;
  usePageTitle(t`Kooperationen`, usePlace(slug).name);
  return (
    <Page width="wide">
      <StructureHead slug={slug} current="kooperationen" />
      <CooperationTable cooperations={cooperations} />
    </Page>
  );
}
