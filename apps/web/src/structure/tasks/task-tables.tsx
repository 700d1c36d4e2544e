import { dayInGermany } from '@augenhoehe/domain/contract';
import { isOpen, type TaskList, type TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useNow } from '../../app/use-now.ts';
import { Cell, ColumnHead, DataTable, FactGroup, Row, RowHead } from '../../ui/index.ts';
import { dueGroupOf, dueGroups } from './due-groups.ts';
import { TaskAbout } from './task-about.tsx';
import { DayCell, OwnerCell } from './task-cells.tsx';
import { TaskStateTag } from './task-state-tag.tsx';
import { TaskTools } from './task-tools.tsx';
import { useDueGroupWords } from './use-due-group-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';

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
  const { ref, onFocus } = useKeptFocus<HTMLDivElement>(tasks);
  const groups = dueGroups
    .map((group) => ({ group, own: tasks.filter((task) => dueGroupOf(task, today) === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div ref={ref} onFocus={onFocus}>
      {tasks.some((task) => !isOpen(task)) ? (
        <TaskTable slug={slug} list={list} tasks={tasks} label={t`Aufgaben`} />
      ) : (
        groups.map(({ group, own }) => (
          <FactGroup key={group} level={2} title={dueGroupWords(group)} count={own.length}>
            <TaskTable slug={slug} list={list} tasks={own} label={dueGroupWords(group)} />
          </FactGroup>
        ))
      )}
    </div>
  );
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
          <ColumnHead width="15rem">{t`Wer`}</ColumnHead>
          <ColumnHead width="13rem">{t`Bis wann`}</ColumnHead>
          <ColumnHead width="8rem">{t`Stand`}</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">{t`Handlungen`}</span>
          </ColumnHead>
        </>
      }
    >
      {tasks.map((task) => (
        <Row key={task.id} entry={task.id}>
          <RowHead>
            {task.title}
            <TaskAbout slug={slug} list={list} task={task} />
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
            <TaskTools slug={slug} task={task} />
          </Cell>
        </Row>
      ))}
    </DataTable>
  );
}
