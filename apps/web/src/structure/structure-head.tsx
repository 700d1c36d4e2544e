import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { usePlace } from '../app/use-place.ts';
import { type StructurePage, useStructurePages } from '../app/use-structure-pages.ts';
import { PageHead, SubNav } from '../ui/index.ts';

interface StructureHeadProps {
  readonly slug: string;
  readonly current: StructurePage['page'];
  readonly actions?: ReactNode;
}

/** „Vereinbarungen“ with its pages. */
export function StructureHead({ slug, current, actions }: StructureHeadProps) {
  const { t } = useLingui();
  const pages = useStructurePages(usePlace(slug).can);
  return (
    <>
      <PageHead title={<Trans>Vereinbarungen</Trans>} actions={actions} />
      <SubNav
        label={t`Vereinbarungen`}
        links={pages.map(({ page, label }) => ({
          href: placePath(slug, page),
          label,
          isCurrent: page === current,
        }))}
      />
    </>
  );
}
