import type { AgreementSheet } from '@augenhoehe/domain/structure';
import { TasksPart } from './tasks-part.tsx';

interface AgreementTasksProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
}

/** On an agreement's page: what comes from it to be done. */
export function AgreementTasks({ slug, sheet }: AgreementTasksProps) {
  const { id } = sheet.agreement;
  const begin = { context: sheet.cooperation.id, origin: 'agreement', agreementId: id } as const;
  return (
    <TasksPart
      slug={slug}
      of={{ agreement: id }}
      search={{ agreement: id }}
      begin={sheet.can.edit ? begin : null}
    />
  );
}
