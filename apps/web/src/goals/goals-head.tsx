import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { type GoalPageLink, useGoalPages } from '../app/use-goal-pages.ts';
import { usePlace } from '../app/use-place.ts';
import { PageHead, SubNav } from '../ui/index.ts';

interface GoalsHeadProps {
  readonly slug: string;
  readonly current: GoalPageLink['page'];
  readonly actions?: ReactNode;
}

/** „Ziele“ with its pages; one alone needs no way between them. */
export function GoalsHead({ slug, current, actions }: GoalsHeadProps) {
  const { t } = useLingui();
  const pages = useGoalPages(usePlace(slug).can);
  return (
    <>
      <PageHead title={<Trans>Ziele</Trans>} actions={actions} />
      {pages.length > 1 && (
        <SubNav
          label={t`Ziele`}
          links={pages.map(({ page, label }) => ({
            href: placePath(slug, page),
            label,
            isCurrent: page === current,
          }))}
        />
      )}
    </>
  );
}
