import type { TaskRow, TaskStep } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { TextField } from '../../ui/index.ts';

interface DropTaskDialogProps {
  readonly task: TaskRow;
  readonly step: (step: TaskStep, message: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A task that is no longer done says why. */
export function DropTaskDialog({ task, step, onClose }: DropTaskDialogProps) {
  const { t } = useLingui();
  const sending = useSending();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { title } = task;

  async function send(): Promise<void> {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    onClose();
    await step({ kind: 'drop', reason }, t`Fallen gelassen: ${title}`);
  }

  const errors = isMissing ? { reason: t`Bitte schreiben Sie, warum.` } : {};
  return (
    <FormDialog
      title={t`Aufgabe fallen lassen`}
      lead={title}
      sendLabel={t`Fallen lassen`}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={t`Warum ist sie nicht mehr nötig oder möglich?`}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
