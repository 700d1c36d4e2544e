import { dayInGermany } from '@augenhoehe/domain/contract';
import type { TaskList, TaskRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { placePath } from '../../app/place-path.ts';
import { useNow } from '../../app/use-now.ts';
import { Link } from '../../ui/index.ts';
import { type BoardColumn, boardColumnOf, boardColumns } from './board-columns.ts';
import { TaskAbout } from './task-about.tsx';
import { OwnerCell, DayCell } from './task-cells.tsx';
import { TaskAnswers } from './task-state-tag.tsx';
import { TaskTools } from './task-tools.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** So many of those done are on the board, the latest first; the list has them all. */
const doneShown = 10;

interface TaskBoardProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly open: readonly TaskRow[];
  readonly closed: readonly TaskRow[];
}

/** The tasks in columns by how they stand; each is moved by its own buttons, as in the list. */
export function TaskBoard({ slug, list, open, closed }: TaskBoardProps) {
  const today = dayInGermany(useNow());
  const byColumn = Map.groupBy([...open, ...closed], (task) => boardColumnOf(task, today));
  const { ref, onFocus } = useKeptFocus<HTMLDivElement>(byColumn);
  return (
    <div className="task-board" ref={ref} onFocus={onFocus}>
      {boardColumns.map((column) => (
        <Column
          key={column}
          slug={slug}
          list={list}
          column={column}
          tasks={byColumn.get(column) ?? []}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly column: BoardColumn;
  readonly tasks: readonly TaskRow[];
}

function Column({ slug, list, column, tasks }: ColumnProps) {
  const { t } = useLingui();
  const id = useId();
  const words = {
    seeking: t`Gesucht`,
    offered: t`Angefragt`,
    overdue: t`Überfällig`,
    accepted: t`In Arbeit`,
    done: t`Erledigt`,
  };
  const shown = column === 'done' ? tasks.slice(0, doneShown) : tasks;
  return (
    <section className="task-column" aria-labelledby={id}>
      <h2 id={id} className="task-column__title">
        {words[column]} <span className="num quiet">{tasks.length}</span>
      </h2>
      {tasks.length === 0 ? (
        <p className="small quiet">
          <Trans>Keine</Trans>
        </p>
      ) : (
        <ul className="task-column__cards">
          {shown.map((task) => (
            <Card key={task.id} slug={slug} list={list} task={task} />
          ))}
        </ul>
      )}
      {shown.length < tasks.length && (
        <Link href={`${placePath(slug, 'aufgaben')}?state=closed`}>
          <Trans>Alle erledigten in der Liste</Trans>
        </Link>
      )}
    </section>
  );
}

interface CardProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly task: TaskRow;
}

function Card({ slug, list, task }: CardProps) {
  return (
    <li className="task-card" data-entry={task.id}>
      <div>
        <strong>{task.title}</strong>
        <TaskAbout slug={slug} list={list} task={task} />
      </div>
      <div>
        <OwnerCell slug={slug} task={task} />
      </div>
      <div>
        <TaskAnswers task={task} />
      </div>
      <div>
        <DayCell task={task} />
      </div>
      <TaskTools slug={slug} task={task} />
    </li>
  );
}
