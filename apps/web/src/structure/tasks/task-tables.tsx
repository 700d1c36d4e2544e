import { dayInGermany } from '@augenhoehe/domain/inventory';
import { rhythmOf, type TaskList, type TaskRow, isOpen } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { CalendarClock, ClockAlert, Repeat2 } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { useNow } from '../../app/use-now.ts';
import { useDueWords } from '../../contacts/index.ts';
import {
  Cell,
  ColumnHead,
  DataTable,
  FactGroup,
  Link,
  Mark,
  Row,
  RowHead,
} from '../../ui/index.ts';
import { dueGroupOf, dueGroups } from './due-groups.ts';
import { TaskStateTag } from './task-state-tag.tsx';
import { TaskTools } from './task-tools.tsx';
import { useDueGroupWords } from './use-due-group-words.ts';
import { useRhythmWords } from './use-rhythm-words.ts';

interface TaskTablesProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly tasks: readonly TaskRow[];
}

/** The tasks by how their day stands to today; closed ones in one table. */
export function TaskTables({ slug, list, tasks }: TaskTablesProps) {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  const dueGroupWords = useDueGroupWords();
  if (tasks.some((task) => !isOpen(task))) {
    return <TaskTable slug={slug} list={list} tasks={tasks} label={t`Aufgaben`} />;
  }
  const groups = dueGroups
    .map((group) => ({ group, own: tasks.filter((task) => dueGroupOf(task, today) === group) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ group, own }) => (
    <FactGroup key={group} level={2} title={dueGroupWords(group)} count={own.length}>
      <TaskTable slug={slug} list={list} tasks={own} label={dueGroupWords(group)} />
    </FactGroup>
  ));
}

interface TaskTableProps extends TaskTablesProps {
  readonly label: string;
}

function TaskTable({ slug, list, tasks, label }: TaskTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={label}
      head={
        <>
          <ColumnHead>{t`Aufgabe`}</ColumnHead>
          <ColumnHead width="16rem">{t`Wer`}</ColumnHead>
          <ColumnHead width="13rem">{t`Bis wann`}</ColumnHead>
          <ColumnHead width="11rem">{t`Stand`}</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">{t`Handlungen`}</span>
          </ColumnHead>
        </>
      }
    >
      {tasks.map((task) => (
        <Row key={task.id}>
          <RowHead>
            {task.title}
            <ContextLine list={list} task={task} />
          </RowHead>
          <Cell>
            <OwnerCell slug={slug} task={task} />
          </Cell>
          <Cell>
            <DayCell task={task} />
          </Cell>
          <Cell>
            <TaskStateTag task={task} />
          </Cell>
          <Cell align="end">
            <TaskTools slug={slug} list={list} task={task} />
          </Cell>
        </Row>
      ))}
    </DataTable>
  );
}

function ContextLine({ list, task }: { readonly list: TaskList; readonly task: TaskRow }) {
  const { t } = useLingui();
  const of = task.cooperationId ?? task.bodyId;
  const context = list.contexts.find(({ id }) => id === of);
  return <span className="task-context">{context?.name ?? t`Das Quartier`}</span>;
}

function OwnerCell({ slug, task }: { readonly slug: string; readonly task: TaskRow }) {
  const { t } = useLingui();
  const { owner, deputy, doneBy } = task;
  if (owner === null) return <span className="quiet">{t`niemand`}</span>;
  const deputyName = deputy?.name ?? '';
  const about = [doneBy, deputyName === '' ? '' : t`Vertretung: ${deputyName}`];
  return (
    <>
      <Link href={placePath(slug, 'bestand', owner.id)}>{owner.name}</Link>
      <span className="task-context">{about.filter((words) => words !== '').join(' · ')}</span>
    </>
  );
}

function DayCell({ task }: { readonly task: TaskRow }) {
  const dueWords = useDueWords();
  const rhythmWords = useRhythmWords();
  const { due, words } = dueWords(task.dueOn);
  const isLate = isOpen(task) && due === 'overdue';
  return (
    <>
      <Mark icon={isLate ? ClockAlert : CalendarClock} tone={isLate ? 'attention' : 'quiet'}>
        {words}
      </Mark>
      {task.rule !== '' && task.dueOn !== null && (
        <Mark icon={Repeat2} tone="quiet">
          {rhythmWords(rhythmOf(task.rule, task.dueOn))}
        </Mark>
      )}
    </>
  );
}
