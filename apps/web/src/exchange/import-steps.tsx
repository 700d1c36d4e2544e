import { useLingui } from '@lingui/react/macro';
import { Steps } from '../ui/index.ts';

const order = ['list', 'columns', 'rows', 'write', 'done'] as const;
export type ImportStep = (typeof order)[number];

export interface ImportStepsProps {
  readonly current: ImportStep;
}

export function ImportSteps({ current }: ImportStepsProps) {
  const { t } = useLingui();
  return (
    <Steps
      label={t`Schritte`}
      steps={[t`Einfügen`, t`Zuordnen`, t`Prüfen`, t`Übernehmen`]}
      current={order.indexOf(current)}
    />
  );
}
