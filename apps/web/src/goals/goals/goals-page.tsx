import type { GoalList } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Goal, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, Page } from '../../ui/index.ts';
import { GoalsHead } from '../goals-head.tsx';
import { GoalFilterBar } from './goal-filter-bar.tsx';
import { goalsQuery } from './goal-queries.ts';
import type { GoalSearch } from './goal-search.ts';
import { GoalTree } from './goal-tree.tsx';
import { goalGroups } from './goal-groups.ts';
import './goals.css';

const AddGoalDialog = lazyPart(async () => (await import('./add-goal-dialog.tsx')).AddGoalDialog);

const route = getRouteApi('/quartier/$slug/ziele');

/** What is aimed at together: guiding goals, what has to be reached for them, and what is no goal. */
export function GoalsPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: list } = useSuspenseQuery(goalsQuery(slug));
  const [isAdding, setAdding] = useState(false);
  usePageTitle(t`Zielbaum`, usePlace(slug).name);

  function change(changes: Partial<GoalSearch>): void {
    void navigate({
      from: '/quartier/$slug/ziele',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const isEmpty = list.goals.length === 0;
  const add = list.can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Ziel eintragen</Trans>
    </Button>
  );
  return (
    <Page width="wide">
      <GoalsHead slug={slug} current="ziele" actions={isEmpty ? undefined : add} />
      {isEmpty ? (
        <NoGoalsYet action={add} />
      ) : (
        <>
          <GoalFilterBar list={list} search={search} onChange={change} />
          <Groups slug={slug} list={list} search={search} />
        </>
      )}
      {isAdding && (
        <AddGoalDialog
          slug={slug}
          list={list}
          context={search.context ?? ''}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function NoGoalsYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState icon={Goal} title={<Trans>Noch kein gemeinsames Ziel</Trans>} action={action}>
      <Trans>
        Was zusammen ausgehandelt ist, tragen alle mit. Beginnen Sie mit einem Satz darüber, was
        sich für wen ändern soll.
      </Trans>
    </EmptyState>
  );
}

interface GroupsProps {
  readonly slug: string;
  readonly list: GoalList;
  readonly search: GoalSearch;
}

/** By whose goals they are. */
function Groups({ slug, list, search }: GroupsProps) {
  const { t } = useLingui();
  const groups = goalGroups(list, search);
  if (groups.length === 0) {
    return (
      <p className="quiet" role="status">
        <Trans>Kein Ziel passt zu dieser Auswahl.</Trans>
      </p>
    );
  }
  return groups.map(({ key, name, goals }) => {
    const title = name === '' ? t`Ohne Thema` : name;
    return (
      <section key={key} aria-labelledby={`goals-${key}`} className="goal-group">
        <h2 id={`goals-${key}`}>{title}</h2>
        <GoalTree slug={slug} label={title} goals={goals} />
      </section>
    );
  });
}
