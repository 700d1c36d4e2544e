import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, Page } from '../../ui/index.ts';
import { StructureHead } from '../structure-head.tsx';
import { agreementsQuery } from './agreement-queries.ts';
import { AgreementTable } from './agreement-table.tsx';
import { NoAgreementsYet } from './no-agreements-yet.tsx';

const route = getRouteApi('/quartier/$slug/vereinbarungen');
const NewAgreementDialog = lazyPart(
  async () => (await import('./new-agreement-dialog.tsx')).NewAgreementDialog,
);

/** What was agreed between whom, and how it stands; the archive last. */
export function AgreementsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { agreements, can } = useSuspenseQuery(agreementsQuery(slug)).data;
  const [isNew, setNew] = useState(false);
  usePageTitle(t`Vereinbarungen`, usePlace(slug).name);
  const live = agreements.filter(({ archived }) => !archived);
  const past = agreements.filter(({ archived }) => archived);
  const add = can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>
      <Trans>Neue Vereinbarung</Trans>
    </Button>
  );
  return (
    <Page width="wide">
      <StructureHead
        slug={slug}
        current="vereinbarungen"
        actions={agreements.length > 0 ? add : undefined}
      />
      {agreements.length === 0 ? (
        <NoAgreementsYet slug={slug} action={add} />
      ) : (
        <AgreementTable slug={slug} agreements={live} label={t`Vereinbarungen`} />
      )}
      {past.length > 0 && (
        <>
          <h2>
            <Trans>Archiv</Trans>
          </h2>
          <AgreementTable slug={slug} agreements={past} label={t`Vereinbarungen im Archiv`} />
        </>
      )}
      {isNew && <NewAgreementDialog slug={slug} onClose={() => setNew(false)} />}
    </Page>
  );
}
