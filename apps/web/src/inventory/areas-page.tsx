import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MapPinned } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePlace } from '../app/use-place.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { ColumnHead, DataTable, EmptyState, Page } from '../ui/index.ts';
import { AreaEntry } from './area-entry.tsx';
import { AreaRow } from './area-row.tsx';
import { InventoryHead } from './inventory-head.tsx';
import { areasQuery } from './queries.ts';
import './areas-page.css';

const route = getRouteApi('/quartier/$slug/gebiete');

/** The parts of the neighbourhood. */
export function AreasPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const place = usePlace(slug);
  const { areas, can } = useSuspenseQuery(areasQuery(slug)).data;
  usePageTitle(t`Gebiete`, place.name);
  return (
    <Page>
      <InventoryHead slug={slug} current="gebiete" />
      {can.edit && <AreaEntry slug={slug} />}
      {areas.length === 0 ? (
        <EmptyState icon={MapPinned} title={<Trans>Welche Gebiete hat Ihr Quartier?</Trans>}>
          <Trans>
            Zwei bis sechs Gebiete genügen meist, dazu „stadtweit“ für alle, deren Sitz außerhalb
            liegt. So sehen Sie, wo viele da sind und wo noch niemand.
          </Trans>
        </EmptyState>
      ) : (
        <DataTable
          label={t`Gebiete`}
          head={
            <>
              <ColumnHead>{t`Gebiet`}</ColumnHead>
              <ColumnHead>{t`Akteure`}</ColumnHead>
              <ColumnHead>{t`Umriss`}</ColumnHead>
              {can.edit && (
                <ColumnHead>
                  <span className="visually-hidden">{t`Handlungen`}</span>
                </ColumnHead>
              )}
            </>
          }
        >
          {areas.map((area) => (
            <AreaRow key={area.id} slug={slug} area={area} mayEdit={can.edit} />
          ))}
        </DataTable>
      )}
    </Page>
  );
}
