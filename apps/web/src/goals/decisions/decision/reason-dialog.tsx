import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { TextArea } from '../../../ui/index.ts';
import { useDecisionTold } from './use-decision-told.ts';

interface ReasonDialogProps {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly sendLabel: string;
  /** What is said once it is done. */
  readonly told: string;
  readonly run: (reason: string) => Promise<{ readonly changeSetId: string }>;
  readonly onClose: () => void;
}

/** A step that is not taken without saying why. */
export function ReasonDialog({
  slug,
  title,
  lead,
  sendLabel,
  told,
  run,
  onClose,
}: ReasonDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={title}
      lead={lead}
      sendLabel={sendLabel}
      sending={sending}
      onSend={async () => {
        await sending.send(async () => {
          const { changeSetId } = await run(reason);
          onClose();
          await tell(changeSetId, told);
        });
      }}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={t`Warum?`}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
