import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../app/form-dialog.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useAccessSending } from './use-access-sending.ts';

interface ProofDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly sendLabel: string;
  readonly onProved: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
}

const names = { current: 'passphrase' };

/** Asks for the passphrase before something that a borrowed device must not do. */
export function ProofDialog({ title, lead, sendLabel, onProved, onClose }: ProofDialogProps) {
  const { t } = useLingui();
  const sending = useAccessSending(names);
  const [passphrase, setPassphrase] = useState('');
  return (
    <FormDialog
      title={title}
      lead={lead}
      sendLabel={sendLabel}
      sending={sending}
      onSend={async () => {
        await sending.send(() => onProved(passphrase));
      }}
      onClose={onClose}
    >
      <PassphraseField
        name="passphrase"
        label={t`Ihre Passphrase`}
        value={passphrase}
        onChange={setPassphrase}
      />
    </FormDialog>
  );
}
