import { signIn } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { Checkbox, Form, FormBody, SubmitButton, TextField } from '../ui/index.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useAccessSending } from './use-access-sending.ts';

interface PassphraseSignInProps {
  /** Where the address is known already, such as from an invitation. */
  readonly knownEmail?: string;
  readonly onSignedIn: (next: 'done' | 'second-factor') => Promise<void>;
}

export function PassphraseSignIn({ knownEmail, onSignedIn }: PassphraseSignInProps) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const [email, setEmail] = useState(knownEmail ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [remember, setRemember] = useState(true);

  async function send(): Promise<void> {
    await sending.send(async () => {
      const { next } = await call(signIn, { body: { email, passphrase, remember } });
      await onSignedIn(next);
    });
  }

  return (
    <Form onSubmit={send} errors={sending.errors} label={t`Mit Passphrase anmelden`}>
      <FormBody>
        <TextField
          name="email"
          type="email"
          label={t`Ihre E-Mail-Adresse`}
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        <PassphraseField
          name="passphrase"
          label={t`Ihre Passphrase`}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Checkbox
          label={t`Angemeldet bleiben`}
          help={t`Nicht auf Geräten, die andere mitbenutzen.`}
          isSelected={remember}
          onChange={setRemember}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton>{t`Anmelden`}</SubmitButton>
      </div>
    </Form>
  );
}
