import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form, FormBody, Notice, SubmitButton } from '../ui/index.ts';
import { ExportProgress } from './export-progress.tsx';
import type { Exporting, Receive } from './use-export.ts';
import './export.css';

interface ExportFormProps {
  readonly exporting: Exporting;
  readonly receive: Receive;
  readonly children: ReactNode;
}

/** Questions about the file, what to mind, and the one button. */
export function ExportForm({ exporting, receive, children }: ExportFormProps) {
  const { t } = useLingui();
  const { saved, sending, run } = exporting;
  return (
    <div className="export">
      <Form onSubmit={() => run(receive)} errors={sending.errors}>
        <FormBody>{children}</FormBody>
        <p className="soft export__mind">
          <Trans>
            Im Verlauf steht, wer wann was exportiert hat. Geben Sie die Datei nur weiter, wenn Sie
            es dürfen, und löschen Sie sie, wenn Sie sie nicht mehr brauchen.
          </Trans>
        </p>
        <div className="actions">
          <SubmitButton isBusy={sending.isBusy}>{t`Datei speichern`}</SubmitButton>
        </div>
        {sending.isBusy && <ExportProgress {...exporting} />}
        {saved !== null && (
          <Notice tone="good" isNews>
            <p>
              <Trans>„{saved}“ liegt bei Ihren Downloads.</Trans>
            </p>
          </Notice>
        )}
      </Form>
    </div>
  );
}
