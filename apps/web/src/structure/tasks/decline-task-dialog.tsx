import type { TaskRow, TaskStep } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { TextField } from '../../ui/index.ts';

interface DeclineTaskDialogProps {
  readonly task: TaskRow;
  /** Somebody else's no is written down. */
  readonly isRecorded: boolean;
  readonly step: (step: TaskStep, message: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A no needs no reason; who asked is helped by one. */
export function DeclineTaskDialog({ task, isRecorded, step, onClose }: DeclineTaskDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const [reason, setReason] = useState('');
  const { title } = task;

  async function send(): Promise<void> {
    onClose();
    await step({ kind: 'decline', reason }, t`Nicht übernommen: ${title}`);
  }

  return (
    <FormDialog
      title={isRecorded ? t`Absage festhalten` : t`Aufgabe nicht übernehmen`}
      lead={title}
      sendLabel={isRecorded ? t`Absage festhalten` : t`Nicht übernehmen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={t`Warum nicht?`}
        help={t`Hilft, jemand anderen zu finden. Es lesen alle, die die Aufgabe sehen.`}
        isOptional
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
