import type { CooperationSheet } from '@augenhoehe/domain/structure';
import { TasksPart } from './tasks-part.tsx';

interface CooperationTasksProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
}

/** On a cooperation's page: who does what for it. */
export function CooperationTasks({ slug, sheet }: CooperationTasksProps) {
  const { id } = sheet.cooperation;
  return (
    <TasksPart
      slug={slug}
      of={{ cooperation: id }}
      search={{ context: id }}
      begin={sheet.can.edit ? { context: id } : null}
    />
  );
}
