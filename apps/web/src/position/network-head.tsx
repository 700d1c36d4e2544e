import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { usePlace } from '../app/use-place.ts';
import { PageHead, SubNav } from '../ui/index.ts';
import { type NetworkPageLink, useNetworkPages } from './use-network-pages.ts';

interface NetworkHeadProps {
  readonly slug: string;
  readonly current: NetworkPageLink['page'];
  readonly actions?: ReactNode;
}

/** „Netz“ with its pages. */
export function NetworkHead({ slug, current, actions }: NetworkHeadProps) {
  const { t } = useLingui();
  const { can } = usePlace(slug);
  const pages = useNetworkPages(can);
  return (
    <>
      <PageHead title={<Trans>Netz</Trans>} actions={actions} />
      <SubNav
        label={t`Netz`}
        links={pages.map(({ page, label }) => ({
          href: placePath(slug, page),
          label,
          isCurrent: page === current,
        }))}
      />
    </>
  );
}
