import { removeSecondFactor } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { ProofDialog } from './proof-dialog.tsx';

export function RemoveSecondFactor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <ProofDialog
      title={t`Zweiten Faktor abschalten`}
      lead={t`Danach genügt die Passphrase. Wer ein Quartier koordiniert, kann dann nur noch lesen.`}
      sendLabel={t`Abschalten`}
      onProved={async (passphrase) => {
        await call(removeSecondFactor, { body: { passphrase } });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
