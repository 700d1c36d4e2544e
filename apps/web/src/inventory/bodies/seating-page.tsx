import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Page, ToggleChip } from '../../ui/index.ts';
import { BodiesHead } from './bodies-head.tsx';
import { seatingQuery } from './body-queries.ts';
import { NoSeatsYet } from './no-seats-yet.tsx';
import { SeatingTable } from './seating-table.tsx';

const route = getRouteApi('/quartier/$slug/gremien/sitze');

/** Actors by bodies: who sits where. */
export function SeatingPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { mehrfach } = route.useSearch();
  const place = usePlace(slug);
  const navigate = useNavigate();
  const { data: seating } = useSuspenseQuery(seatingQuery(slug));
  usePageTitle(t`Wer sitzt wo`, place.name);
  const several = seating.actors.filter(({ bodies }) => bodies.length > 1);
  const shown = mehrfach === 'ja' ? several : seating.actors;
  const total = seating.actors.length;

  function toggle(isPressed: boolean): void {
    void navigate({
      from: '/quartier/$slug/gremien/sitze',
      search: isPressed ? { mehrfach: 'ja' as const } : {},
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <Page width="wide">
      <BodiesHead slug={slug} current="seating" />
      {total === 0 ? (
        <NoSeatsYet slug={slug} />
      ) : (
        <>
          <p className="lead">
            {t`${plural(total, { one: '# Akteur sitzt', other: '# Akteure sitzen' })} in ${plural(seating.bodies.length, { one: '# Gremium', other: '# Gremien' })}.`}{' '}
            {t`${plural(several.length, { one: '# davon sitzt in mehreren.', other: '# davon sitzen in mehreren.' })}`}
          </p>
          <p className="actions no-print">
            <ToggleChip isPressed={mehrfach === 'ja'} onChange={toggle} count={several.length}>
              <Trans>Nur wer in mehreren sitzt</Trans>
            </ToggleChip>
          </p>
          <SeatingTable slug={slug} bodies={seating.bodies} actors={shown} />
        </>
      )}
    </Page>
  );
}
