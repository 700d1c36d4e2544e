import type { AgreementId } from '@augenhoehe/domain/contract';
import { suspendAgreement } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextArea, TextField } from '../../ui/index.ts';

interface SuspendDialogProps {
  readonly slug: string;
  readonly agreementId: AgreementId;
  readonly onClose: () => void;
}

export function SuspendDialog({ slug, agreementId, onClose }: SuspendDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');

  async function save(): Promise<void> {
    const body = { reason, until: until === '' ? null : until };
    const reply = await call(suspendAgreement, { params: { slug, agreementId }, body });
    onClose();
    await tell(reply.changeSetId, t`Die Vereinbarung ist ausgesetzt.`);
  }

  return (
    <FormDialog
      title={t`Die Vereinbarung aussetzen`}
      lead={t`Sie gilt so lange nicht, bleibt aber stehen.`}
      sendLabel={t`Aussetzen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
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
      <TextField
        name="until"
        type="date"
        label={t`Bis wann voraussichtlich?`}
        isOptional
        value={until}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
