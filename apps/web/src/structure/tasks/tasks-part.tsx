import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { placePath } from '../../app/place-path.ts';
import { Button, FactGroup, LinkButton } from '../../ui/index.ts';
import { DayCell } from './task-cells.tsx';
import type { NewTask } from './add-task-dialog.tsx';
import { type TasksOf, tasksQuery } from './task-queries.ts';
import { TaskStateTag } from './task-state-tag.tsx';
import './tasks.css';

const AddTaskDialog = lazyPart(async () => (await import('./add-task-dialog.tsx')).AddTaskDialog);

/** So many stand on the page of what they belong to, the first due first. */
const shownAtMost = 5;

interface TasksPartProps {
  readonly slug: string;
  readonly of: TasksOf;
  /** What the page Aufgaben is asked for, to see them all. */
  readonly search: Readonly<Partial<Record<'owner' | 'context' | 'agreement', string>>>;
  /** What a new task begins with; `null`: the reader adds none here. */
  readonly begin: NewTask | null;
}

/** On a page of an earlier slice or of a cooperation: what there is to do, until when, and who has it. */
export function TasksPart({ slug, of, search, begin }: TasksPartProps) {
  const { t } = useLingui();
  const { data: list } = useQuery(tasksQuery(slug, 'open', of));
  const [isAdding, setAdding] = useState(false);
  if (list === undefined) return null;
  const { tasks } = list;
  const address = new URLSearchParams({ ...search }).toString();
  return (
    <FactGroup title={t`Aufgaben`} {...(tasks.length > 0 ? { count: tasks.length } : {})}>
      {tasks.length === 0 ? (
        <p className="quiet">
          <Trans>Zurzeit keine offenen.</Trans>
        </p>
      ) : (
        <ul className="plain-list task-entries">
          {tasks.slice(0, shownAtMost).map((task) => (
            <Entry key={task.id} list={list} task={task} of={of} />
          ))}
        </ul>
      )}
      <p className="actions sheet__below no-print">
        {list.can.add && begin !== null && (
          <Button variant="plain" size="small" icon={Plus} onPress={() => setAdding(true)}>
            <Trans>Neue Aufgabe</Trans>
          </Button>
        )}
        {tasks.length > 0 && (
          <LinkButton
            variant="plain"
            size="small"
            icon={ListChecks}
            href={`${placePath(slug, 'aufgaben')}?${address}`}
          >
            {t`${plural(tasks.length, { one: 'Die Aufgabe ansehen', other: 'Alle # Aufgaben ansehen' })}`}
          </LinkButton>
        )}
      </p>
      {isAdding && begin !== null && (
        <AddTaskDialog slug={slug} list={list} begin={begin} onClose={() => setAdding(false)} />
      )}
    </FactGroup>
  );
}

interface EntryProps {
  readonly list: Pick<TaskList, 'contexts'>;
  readonly task: TaskRow;
  readonly of: TasksOf;
}

/** On an actor's sheet what the task belongs to, elsewhere who has it. */
function Entry({ list, task, of }: EntryProps) {
  const { t } = useLingui();
  const context = list.contexts.find(({ id }) => id === (task.cooperationId ?? task.bodyId));
  const about =
    of.actor === undefined ? (task.owner?.name ?? t`niemand`) : (context?.name ?? t`Das Quartier`);
  const isDeputy = of.actor !== undefined && task.deputyId === of.actor;
  return (
    <li className="task-entry">
      <span>
        {task.title}
        <span className="task-context">
          {isDeputy ? [about, t`als Vertretung`].join(' · ') : about}
        </span>
      </span>
      <span className="task-entry__state">
        <DayCell task={task} />
        {task.state !== 'accepted' && <TaskStateTag task={task} />}
      </span>
    </li>
  );
}
