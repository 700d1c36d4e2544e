import { changePassphrase } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { sessionQuery } from '../app/session-query.ts';
import { Form, FormBody, showToast, SubmitButton } from '../ui/index.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useAccessSending } from './use-access-sending.ts';
import { useTooShort } from './use-too-short.ts';

export function AccountPassphrase({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useAccessSending();
  const tooShort = useTooShort();
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  async function send(): Promise<void> {
    const short = tooShort('passphrase', passphrase);
    setFaults(short);
    if (Object.keys(short).length > 0) return;
    await sending.send(async () => {
      await call(changePassphrase, {
        body: { current: hasPassphrase ? current : null, passphrase },
      });
      setCurrent('');
      setPassphrase('');
      await queryClient.invalidateQueries(sessionQuery);
      await queryClient.invalidateQueries({ queryKey: ['sessions'] });
      showToast({ message: t`Die neue Passphrase gilt.`, tone: 'good' });
    });
  }

  return (
    <section className="narrow__part">
      <h2>
        <Trans>Passphrase</Trans>
      </h2>
      <p className="narrow__words">
        {hasPassphrase ? (
          <Trans>Wenn Sie sie ändern, werden Sie auf allen anderen Geräten abgemeldet.</Trans>
        ) : (
          <Trans>
            Sie haben noch keine Passphrase. Bisher melden Sie sich mit einem Link per E-Mail an.
          </Trans>
        )}
      </p>
      <Form onSubmit={send} errors={{ ...sending.errors, ...faults }}>
        <FormBody>
          {hasPassphrase && (
            <PassphraseField
              name="current"
              label={t`Ihre jetzige Passphrase`}
              value={current}
              onChange={setCurrent}
            />
          )}
          <PassphraseField
            name="passphrase"
            label={t`Wie soll die neue lauten?`}
            isNew
            value={passphrase}
            onChange={setPassphrase}
          />
        </FormBody>
        <div className="actions">
          <SubmitButton variant="outline">
            {hasPassphrase ? t`Passphrase ändern` : t`Passphrase festlegen`}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
