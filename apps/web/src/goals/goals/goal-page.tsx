import { GoalId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactLevel, Link, Page, PageHead, Tag } from '../../ui/index.ts';
import { GoalMeasures } from '../measures/goal-measures.tsx';
import { goalsPath } from './goal-paths.ts';
import { goalQuery } from './goal-queries.ts';
import { GoalStateTag } from './goal-state-tag.tsx';
import { goalLevels } from './goal-words.ts';
import { ReviewTag } from './review-tag.tsx';
import '../../app/sheet.css';
import './goals.css';

const route = getRouteApi('/quartier/$slug/ziele/$goalId');

/** Everything known of a goal. */
export function GoalPage(): ReactNode {
  const { i18n } = useLingui();
  const { slug, goalId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(goalQuery(slug, GoalId.parse(goalId)));
  const { goal } = sheet;
  usePageTitle(`${goal.key} ${goal.text}`, usePlace(slug).name);
  return (
    <Page width="text">
      <PageHead
        above={
          <Link href={goalsPath(slug)}>
            <Trans>Zielbaum</Trans>
          </Link>
        }
        title={goal.text}
      />
      <p className="sheet__tags">
        <Tag>
          {goal.key} · {i18n._(goalLevels[goal.level])}
        </Tag>
        <GoalStateTag state={goal.state} />
        <ReviewTag goal={goal} />
      </p>
      <FactLevel value={2}>
        <GoalMeasures slug={slug} goalId={goal.id} />
      </FactLevel>
    </Page>
  );
}
