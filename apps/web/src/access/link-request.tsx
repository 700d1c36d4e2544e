import { requestNewPassphrase, requestSignInLink } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { Button, Form, FormBody, Notice, SubmitButton, TextField } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

interface LinkRequestProps {
  /** Without a mail server the operator hands links on. */
  readonly isMailed: boolean;
}

/** For those who would rather not, or cannot, use a passphrase. */
export function LinkRequest({ isMailed }: LinkRequestProps) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState<'link' | 'passphrase' | null>(null);

  async function request(kind: 'link' | 'passphrase'): Promise<void> {
    setSent(null);
    await sending.send(async () => {
      await call(kind === 'link' ? requestSignInLink : requestNewPassphrase, { body: { email } });
      setSent(kind);
    });
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Ohne Passphrase</Trans>
      </h2>
      <p className="narrow__words">
        {isMailed ? (
          <Trans>Wir schicken Ihnen einen Link, der Sie anmeldet. Er gilt 10 Minuten.</Trans>
        ) : (
          <Trans>
            Auf diesem Server ist kein E-Mail-Versand eingerichtet. Fordern Sie hier einen Link an;
            wer den Server betreibt, findet ihn im Protokoll und gibt ihn Ihnen weiter.
          </Trans>
        )}
      </p>
      <Form
        onSubmit={() => request('link')}
        errors={sending.errors}
        label={t`Link zur Anmeldung anfordern`}
      >
        <FormBody>
          <TextField
            name="email"
            type="email"
            label={t`E-Mail-Adresse Ihres Kontos`}
            autoComplete="email"
            value={email}
            onChange={setEmail}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton variant="outline" isBusy={sending.isBusy}>{t`Link anfordern`}</SubmitButton>
          <Button
            variant="plain"
            isBusy={sending.isBusy}
            onPress={() => void request('passphrase')}
          >
            {t`Passphrase vergessen`}
          </Button>
        </div>
      </Form>
      {sent !== null && (
        <Notice tone="good" isNews>
          <p>
            {sent === 'link' ? (
              <Trans>
                Wenn es zu dieser Adresse ein Konto gibt, ist ein Link zur Anmeldung unterwegs. Er
                gilt 10 Minuten.
              </Trans>
            ) : (
              <Trans>
                Wenn es zu dieser Adresse ein Konto gibt, ist ein Link unterwegs, mit dem Sie eine
                neue Passphrase festlegen. Er gilt 30 Minuten.
              </Trans>
            )}
          </p>
        </Notice>
      )}
    </section>
  );
}
