import { GoalId } from '@augenhoehe/domain/contract';
import { canBeServed } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { EntryHistory } from '../../inventory/index.ts';
import { FactGroup, FactLevel, Link, Page, PageHead, Tag } from '../../ui/index.ts';
import { DecidedBefore } from '../decisions/place/decided-before.tsx';
import { DecisionsPart } from '../decisions/place/decisions-part.tsx';
import { RemarksPart } from '../deliberation/remarks-part.tsx';
import { AboutPart, CheckPart, PlacePart } from './goal-parts.tsx';
import { goalPath, goalsPath } from './goal-paths.ts';
import { GoalMeasures } from '../measures/goal-measures.tsx';
import { goalQuery } from './goal-queries.ts';
import { GoalNext } from './goal-next.tsx';
import { GoalStateTag } from './goal-state-tag.tsx';
import { GoalTools } from './goal-tools.tsx';
import { GoalTree } from './goal-tree.tsx';
import { goalLevels } from './goal-words.ts';
import { OriginPart } from './origin-part.tsx';
import { PartiesPart } from './parties-part.tsx';
import { ReviewTag } from './review-tag.tsx';
import { RevisionsPart } from './revisions-part.tsx';
import { SupportersPart } from './supporters-part.tsx';
import { useGoalWork } from './use-goal-work.tsx';
import { ValuesPart } from './values-part.tsx';
import '../../app/sheet.css';
import './goals.css';

const route = getRouteApi('/quartier/$slug/ziele/$goalId');

/** Everything known of a goal: whose it is, its words, how far it has come, and what was said to it. */
export function GoalPage(): ReactNode {
  const { t, i18n } = useLingui();
  const { slug, goalId } = route.useParams();
  const id = GoalId.parse(goalId);
  const { data: sheet } = useSuspenseQuery(goalQuery(slug, id));
  const { goal, parent, under } = sheet;
  const place = usePlace(slug);
  const work = useGoalWork(slug, sheet);
  usePageTitle(`${goal.key} ${goal.text}`, place.name);
  return (
    <Page width="text">
      <PageHead
        above={
          <>
            <Link href={goalsPath(slug)}>
              <Trans>Zielbaum</Trans>
            </Link>
            {parent !== null && (
              <>
                {' › '}
                <Link href={goalPath(slug, parent.id)}>{parent.key}</Link>
              </>
            )}
          </>
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
      <GoalNext sheet={sheet} />
      <GoalTools sheet={sheet} work={work} />
      <div className="goal">
        <FactLevel value={2}>
          <AboutPart slug={slug} sheet={sheet} onEdit={work.edit('words')} />
          <CheckPart sheet={sheet} onEdit={work.edit('check')} />
          <ValuesPart slug={slug} sheet={sheet} />
          <PartiesPart slug={slug} sheet={sheet} onName={work.name('party')} />
          <SupportersPart slug={slug} sheet={sheet} onEdit={work.name('supporter')} />
          <PlacePart slug={slug} sheet={sheet} onEdit={work.edit('place')} />
          {under.length > 0 && (
            <FactGroup title={t`Ziele darunter`} count={under.length}>
              <GoalTree slug={slug} label={t`Ziele darunter`} goals={under} />
            </FactGroup>
          )}
          {canBeServed(goal) && <GoalMeasures slug={slug} goalId={goal.id} />}
          <DecisionsPart slug={slug} of={{ goal: id }} begin={{ ziel: id }} />
          <DecidedBefore slug={slug} id={id} />
          <OriginPart slug={slug} sheet={sheet} />
          {sheet.can.speak && <RemarksPart slug={slug} sheet={sheet} />}
          <RevisionsPart sheet={sheet} />
          {place.member.role === 'coordination' && <EntryHistory slug={slug} of={{ goal: id }} />}
        </FactLevel>
      </div>
      {work.dialog}
    </Page>
  );
}
