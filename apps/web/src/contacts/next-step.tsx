import type { ApproachRow } from '@augenhoehe/domain/contacts';
import { CalendarClock, ClockAlert } from 'lucide-react';
import { Mark } from '../ui/index.ts';
import { useDueWords } from './use-due-words.ts';

interface NextStepProps {
  readonly approach: Pick<ApproachRow, 'nextStep' | 'nextStepOn'>;
}

/** What is to be done, and by when; overdue in words and in the colour of attention. */
export function NextStep({ approach }: NextStepProps) {
  const dueWords = useDueWords();
  const { due, words } = dueWords(approach.nextStepOn);
  const isPressing = due === 'overdue' || due === 'today';
  return (
    <div className="next-step">
      {approach.nextStep !== '' && <p>{approach.nextStep}</p>}
      <Mark
        icon={due === 'overdue' ? ClockAlert : CalendarClock}
        tone={isPressing ? 'attention' : 'quiet'}
      >
        <span className={due === 'overdue' ? 'next-step__overdue' : 'quiet'}>{words}</span>
      </Mark>
    </div>
  );
}
