import { acceptInvitation } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { Button, Form, FormBody, SubmitButton } from '../ui/index.ts';
import { PassphraseSignIn } from './passphrase-sign-in.tsx';
import { PersonFields } from './person-fields.tsx';
import { usePersonSending } from './use-person-sending.ts';
import { useTooShort } from './use-too-short.ts';

interface InvitationRegisterProps {
  readonly token: string;
  /** The only address that may accept. */
  readonly email: string | null;
  readonly onJoined: (slug: string) => Promise<void>;
  readonly onSignedIn: (next: 'done' | 'second-factor') => Promise<void>;
}

/** A new account, or the one that somebody has already. */
export function InvitationRegister(props: InvitationRegisterProps) {
  const { token, email, onJoined, onSignedIn } = props;
  const { t } = useLingui();
  const sending = usePersonSending();
  const tooShort = useTooShort();
  const [hasAccount, setHasAccount] = useState(false);
  const [person, setPerson] = useState({ name: '', email: email ?? '' });
  const [passphrase, setPassphrase] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  async function send(): Promise<void> {
    const short = tooShort('person.passphrase', passphrase);
    setFaults(short);
    if (Object.keys(short).length > 0) return;
    await sending.send(async () => {
      const { slug } = await call(acceptInvitation, {
        body: { token, person: { ...person, passphrase } },
      });
      await onJoined(slug);
    });
  }

  if (hasAccount) {
    return (
      <section className="narrow__part">
        <h2>
          <Trans>Mit Ihrem Konto anmelden</Trans>
        </h2>
        <PassphraseSignIn onSignedIn={onSignedIn} />
        <Button variant="plain" onPress={() => setHasAccount(false)}>
          {t`Doch ein neues Konto anlegen`}
        </Button>
      </section>
    );
  }
  return (
    <section className="narrow__part">
      <h2>
        <Trans>Ihr Konto</Trans>
      </h2>
      <Form onSubmit={send} errors={{ ...sending.errors, ...faults }}>
        <FormBody>
          <PersonFields
            person={person}
            passphrase={passphrase}
            onPerson={setPerson}
            onPassphrase={setPassphrase}
            isEmailFixed={email !== null}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton>{t`Mitmachen`}</SubmitButton>
          {email === null && (
            <Button variant="plain" onPress={() => setHasAccount(true)}>
              {t`Ich habe schon ein Konto`}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
