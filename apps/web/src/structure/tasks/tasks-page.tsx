import { dayInGermany } from '@augenhoehe/domain/contract';
import type { TaskList } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ListChecks, Plus, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { placePath } from '../../app/place-path.ts';
import { useNow } from '../../app/use-now.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { usePlace } from '../../app/use-place.ts';
import { Button, EmptyState, LinkButton, Page } from '../../ui/index.ts';
import { WhoDoesWhatButton } from '../documents/who-does-what-button.tsx';
import { StructureHead } from '../structure-head.tsx';
import { CalendarPart } from './calendar-part.tsx';
import { tasksFitting } from './due-groups.ts';
import { OffersPart } from './offers-part.tsx';
import { SharePart } from './share-part.tsx';
import { SharesTable } from './shares-table.tsx';
import { TaskBoard } from './task-board.tsx';
import { TaskDialogs } from './task-dialogs.tsx';
import { TaskFilterBar } from './task-filter-bar.tsx';
import { tasksQuery } from './task-queries.ts';
import type { TaskSearch } from './task-search.ts';
import { TaskTables } from './task-tables.tsx';
import './tasks.css';

const AddTaskDialog = lazyPart(async () => (await import('./add-task-dialog.tsx')).AddTaskDialog);

const route = getRouteApi('/quartier/$slug/aufgaben');

/** Who does what until when. */
export function TasksPage(): ReactNode {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const { data: open } = useSuspenseQuery(tasksQuery(slug, 'open'));
  const isBoard = search.view === 'board';
  const { data: list } = useSuspenseQuery(
    tasksQuery(slug, search.state === 'closed' && !isBoard ? 'closed' : 'open'),
  );
  const today = dayInGermany(useNow());
  const fitting = tasksFitting(list.tasks, search, today);
  usePageTitle(t`Aufgaben`, usePlace(slug).name);

  function change(changes: Partial<TaskSearch>): void {
    void navigate({
      from: '/quartier/$slug/aufgaben',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  }

  const add = list.can.add && (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      <Trans>Aufgabe eintragen</Trans>
    </Button>
  );
  const actions = (
    <>
      <WhoDoesWhatButton slug={slug} />
      {add}
    </>
  );
  const isEmpty = list.tasks.length === 0 && search.state === undefined;
  return (
    <Page width="wide">
      <StructureHead slug={slug} current="aufgaben" {...(isEmpty ? {} : { actions })} />
      {isEmpty ? (
        <NoTasksYet action={add} />
      ) : (
        <TaskDialogs slug={slug} list={open}>
          <OffersPart slug={slug} list={open} />
          <SharePart slug={slug} list={open} />
          <TaskFilterBar
            slug={slug}
            search={search}
            list={list}
            shown={fitting.length}
            onChange={change}
          />
          {isBoard ? (
            <BoardOf slug={slug} list={list} search={search} />
          ) : fitting.length === 0 ? (
            <NoTaskFits slug={slug} />
          ) : (
            <TaskTables slug={slug} list={list} tasks={fitting} />
          )}
          <SharesTable slug={slug} list={open} />
          {list.can.add && <CalendarPart slug={slug} />}
        </TaskDialogs>
      )}
      {isAdding && <AddTaskDialog slug={slug} list={open} onClose={() => setAdding(false)} />}
    </Page>
  );
}

interface BoardOfProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly search: TaskSearch;
}

/** The board also has what is done, by the same choice. */
function BoardOf({ slug, list, search }: BoardOfProps) {
  const today = dayInGermany(useNow());
  const { data: closed } = useSuspenseQuery(tasksQuery(slug, 'closed'));
  return (
    <TaskBoard
      slug={slug}
      list={list}
      open={tasksFitting(list.tasks, search, today)}
      closed={tasksFitting(closed.tasks, search, today)}
    />
  );
}

function NoTasksYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState
      icon={ListChecks}
      title={<Trans>Wer macht was bis wann?</Trans>}
      action={action}
      example={
        <Trans>
          In Hafergraben stellt das Nachbarschaftshaus Bühne und Ton für das Fest, bis zu einem Tag,
          den alle kennen.
        </Trans>
      }
    >
      <Trans>
        Eine Aufgabe hat, wer Ja dazu gesagt hat. So sehen alle, was verabredet ist, was liegen
        bleibt und wer zu viel trägt.
      </Trans>
    </EmptyState>
  );
}

function NoTaskFits({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>Zu dieser Auswahl gibt es keine Aufgabe</Trans>}
      action={
        <LinkButton href={placePath(slug, 'aufgaben')}>
          <Trans>Alle offenen Aufgaben zeigen</Trans>
        </LinkButton>
      }
    >
      <Trans>Ändern Sie die Auswahl oben, oder zeigen Sie alle.</Trans>
    </EmptyState>
  );
}
