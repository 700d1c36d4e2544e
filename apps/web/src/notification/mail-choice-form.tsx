import { chooseMailByLink, type DigestFrequency } from '@augenhoehe/domain/notification';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { useSending } from '../app/use-sending.ts';
import { Form, FormBody, Notice, SubmitButton } from '../ui/index.ts';
import { FrequencyField } from './frequency-field.tsx';

interface MailChoiceFormProps {
  readonly token: string;
  readonly neighbourhood: string;
  readonly chosen: DigestFrequency;
}

/** The choice of somebody who came by the link at the end of a mail. */
export function MailChoiceForm({ token, neighbourhood, chosen }: MailChoiceFormProps) {
  const { t } = useLingui();
  const sending = useSending();
  const [frequency, setFrequency] = useState(chosen);
  const [saved, setSaved] = useState<DigestFrequency | null>(null);

  async function send(): Promise<void> {
    setSaved(null);
    const isSaved = await sending.send(async () => {
      await call(chooseMailByLink, { body: { token, frequency } });
    });
    if (isSaved) setSaved(frequency);
  }

  return (
    <Form onSubmit={send} errors={sending.errors}>
      <FormBody>
        <FrequencyField
          label={t`E-Mails aus dem Quartier „${neighbourhood}“`}
          value={frequency}
          onChange={setFrequency}
        />
      </FormBody>
      <div className="actions">
        <SubmitButton>{t`Speichern`}</SubmitButton>
      </div>
      {saved !== null && (
        <Notice tone="good" isNews>
          <p>
            {saved === 'never' ? (
              <Trans>Gespeichert. Aus diesem Quartier kommen keine Überblicke mehr.</Trans>
            ) : (
              <Trans>Gespeichert. Sie können diese Seite schließen.</Trans>
            )}
          </p>
        </Notice>
      )}
    </Form>
  );
}
