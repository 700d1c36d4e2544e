import type { Way } from '@augenhoehe/domain/position';
import { Trans } from '@lingui/react/macro';
import { Route } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { PartnerLink } from '../../inventory/index.ts';
import { Icon } from '../../ui/index.ts';

interface WayLineProps {
  readonly slug: string;
  readonly way: Way | null;
}

/** Over whom one gets there, and where the first of them can be met. */
export function WayLine({ slug, way }: WayLineProps) {
  return (
    <p className="suggestion__way small">
      <Icon shape={Route} />
      <span>
        <WayWords slug={slug} way={way} />
      </span>
    </p>
  );
}

function WayWords({ slug, way }: WayLineProps): ReactNode {
  if (way === null) return <Trans>Noch führt kein bekannter Weg dorthin.</Trans>;
  const between = way.hops.slice(0, -1);
  const body = way.hops[0]?.body ?? null;
  if (between.length === 0) return <AcquaintedWords body={body} />;
  return (
    <>
      <Trans>
        Weg: über <Stations slug={slug} stations={between} />.
      </Trans>
      {!way.isWarm && (
        <>
          {' '}
          <Trans>Auf diesem Weg kennt man sich bisher nur.</Trans>
        </>
      )}
    </>
  );
}

type Body = Way['hops'][number]['body'];

function AcquaintedWords({ body }: { readonly body: Body }) {
  return (
    <>
      <Trans>Man kennt sich schon, ohne zusammenzuarbeiten</Trans>
      <SharedBody body={body} />.
    </>
  );
}

/** Where both can be met. */
function SharedBody({ body }: { readonly body: Body }) {
  if (body === null) return null;
  const { name } = body;
  return <Trans>, gemeinsam in: {name}</Trans>;
}

interface StationsProps {
  readonly slug: string;
  readonly stations: Way['hops'];
}

function Stations({ slug, stations }: StationsProps) {
  return stations.map(({ id, name, body }, place) => (
    <Fragment key={id}>
      {place > 0 && <Trans>, dann über </Trans>}
      <PartnerLink slug={slug} id={id}>
        {name}
      </PartnerLink>
      {place === 0 && <SharedBody body={body} />}
    </Fragment>
  ));
}
