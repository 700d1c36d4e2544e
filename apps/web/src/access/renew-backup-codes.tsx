import { renewBackupCodes } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { BackupCodesDialog } from './backup-codes-dialog.tsx';
import { ProofDialog } from './proof-dialog.tsx';

export function RenewBackupCodes({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <BackupCodesDialog codes={codes} onClose={onClose} />;
  return (
    <ProofDialog
      title={t`Neue Ersatzcodes`}
      lead={t`Die alten Codes gelten dann nicht mehr.`}
      sendLabel={t`Neue Codes zeigen`}
      onProved={async (passphrase) => {
        const answer = await call(renewBackupCodes, { body: { passphrase } });
        setCodes(answer.backupCodes);
      }}
      onClose={onClose}
    />
  );
}
