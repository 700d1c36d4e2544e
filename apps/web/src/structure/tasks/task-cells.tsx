import { isOpen, rhythmOf, type TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { CalendarClock, ClockAlert, Repeat2 } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { useDueWords } from '../../contacts/index.ts';
import { Link, Mark } from '../../ui/index.ts';
import { useRhythmWords } from './use-rhythm-words.ts';

/** Who has it, who does it there, and who steps in. */
export function OwnerCell({ slug, task }: { readonly slug: string; readonly task: TaskRow }) {
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

/** Until when, and how often again. */
export function DayCell({ task }: { readonly task: TaskRow }) {
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
