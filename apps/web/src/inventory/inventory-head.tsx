import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { PageHead, SubNav } from '../ui/index.ts';

interface InventoryHeadProps {
  readonly slug: string;
  readonly current: 'bestand' | 'beziehungen' | 'gebiete';
  readonly actions?: ReactNode;
}

/** „Bestand“ with its pages. */
export function InventoryHead({ slug, current, actions }: InventoryHeadProps) {
  const { t } = useLingui();
  const pages = [
    { page: 'bestand', label: t`Akteure` },
    { page: 'beziehungen', label: t`Beziehungen` },
    { page: 'gebiete', label: t`Gebiete` },
  ];
  return (
    <>
      <PageHead title={<Trans>Bestand</Trans>} actions={actions} />
      <SubNav
        label={t`Bestand`}
        links={pages.map(({ page, label }) => ({
          href: placePath(slug, page),
          label,
          isCurrent: page === current,
        }))}
      />
    </>
  );
}
