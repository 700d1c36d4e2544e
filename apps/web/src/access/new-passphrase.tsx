import { setNewPassphrase } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { Form, FormBody, LinkButton, Notice, SubmitButton } from '../ui/index.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useAccessSending } from './use-access-sending.ts';
import { useTooShort } from './use-too-short.ts';

export function NewPassphrase({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const tooShort = useTooShort();
  const [passphrase, setPassphrase] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [isDone, setDone] = useState(false);

  async function send(): Promise<void> {
    const short = tooShort('passphrase', passphrase);
    setFaults(short);
    if (Object.keys(short).length > 0) return;
    await sending.send(async () => {
      await call(setNewPassphrase, { body: { token, passphrase } });
      setDone(true);
    });
  }

  if (isDone) {
    return (
      <Notice
        tone="good"
        isNews
        actions={<LinkButton href="/anmelden">{t`Zur Anmeldung`}</LinkButton>}
      >
        <p>
          <Trans>
            Die neue Passphrase gilt. Auf allen Geräten, auf denen Sie angemeldet waren, melden Sie
            sich damit neu an.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Form onSubmit={send} errors={{ ...sending.errors, ...faults }}>
      <FormBody>
        <PassphraseField
          name="passphrase"
          label={t`Wie soll Ihre neue Passphrase lauten?`}
          isNew
          value={passphrase}
          onChange={setPassphrase}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton>{t`Passphrase festlegen`}</SubmitButton>
      </div>
    </Form>
  );
}
