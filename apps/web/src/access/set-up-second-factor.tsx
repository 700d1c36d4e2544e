import { confirmSecondFactor, startSecondFactor } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { QrCode } from '../app/qr-code.tsx';
import { TextField } from '../ui/index.ts';
import { BackupCodesDialog } from './backup-codes-dialog.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import './second-factor.css';
import { useAccessSending } from './use-access-sending.ts';

interface Started {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

const names = { current: 'passphrase' };

/** Three small steps: passphrase, scan and confirm, keep the backup codes. */
export function SetUpSecondFactor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const sending = useAccessSending(names);
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [started, setStarted] = useState<Started | null>(null);
  const [isConfirmed, setConfirmed] = useState(false);

  async function start(): Promise<void> {
    await sending.send(async () => {
      setStarted(await call(startSecondFactor, { body: { passphrase } }));
    });
  }

  async function confirm(): Promise<void> {
    await sending.send(async () => {
      await call(confirmSecondFactor, { body: { code } });
      setConfirmed(true);
    });
  }

  if (started !== null && isConfirmed) {
    return <BackupCodesDialog codes={started.backupCodes} onClose={onClose} />;
  }
  if (started === null) {
    return (
      <FormDialog
        key="start"
        title={t`Zweiten Faktor einrichten`}
        lead={t`Zuerst Ihre Passphrase, damit niemand anderes das für Sie tut.`}
        sendLabel={t`Weiter`}
        sending={sending}
        onSend={start}
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
  return (
    <FormDialog
      key="confirm"
      title={t`Mit der App verbinden`}
      sendLabel={t`Bestätigen`}
      sending={sending}
      onSend={confirm}
      onClose={onClose}
    >
      <p>
        <Trans>
          Öffnen Sie auf Ihrem Telefon eine App für Einmalcodes, zum Beispiel Aegis, FreeOTP oder
          die Ihrer Passwortverwaltung, und lesen Sie dieses Bild ein.
        </Trans>
      </p>
      <QrCode
        text={started.uri}
        label={t`Bild für Ihre App; der Schlüssel steht darunter als Text`}
      />
      <p>
        <Trans>Oder geben Sie diesen Schlüssel ein:</Trans>{' '}
        <code className="second-factor__key">{keyIn(started.uri)}</code>
      </p>
      <TextField
        name="code"
        label={t`Welchen Code zeigt die App?`}
        help={t`Sechs Ziffern.`}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        value={code}
        onChange={setCode}
      />
    </FormDialog>
  );
}

/** In groups of four, as it has to be typed. */
function keyIn(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
