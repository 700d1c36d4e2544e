import { giveSecondFactor } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { call } from '../app/api.ts';
import { Button, Form, FormBody, SubmitButton, TextField } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

interface SecondFactorFormProps {
  readonly onDone: () => Promise<void>;
  readonly onRestart: () => void;
}

/** The code that completes a sign-in. */
export function SecondFactorForm({ onDone, onRestart }: SecondFactorFormProps) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const [kind, setKind] = useState<'app' | 'backup'>('app');
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The page has changed to this one question, so it takes the focus.
  useEffect(() => field.current?.focus(), [kind]);

  async function send(): Promise<void> {
    await sending.send(async () => {
      await call(giveSecondFactor, { body: { kind, code } });
      await onDone();
    });
  }

  function change(): void {
    setCode('');
    setKind(kind === 'app' ? 'backup' : 'app');
  }

  return (
    <Form onSubmit={send} errors={sending.errors}>
      <FormBody>
        {kind === 'app' ? (
          <TextField
            key="app"
            name="code"
            label={t`Welchen Code zeigt Ihre App gerade?`}
            help={t`Sechs Ziffern. Die App zeigt alle 30 Sekunden einen neuen Code.`}
            inputMode="numeric"
            autoComplete="one-time-code"
            ref={field}
            maxLength={20}
            value={code}
            onChange={setCode}
          />
        ) : (
          <TextField
            key="backup"
            name="code"
            label={t`Einer Ihrer Ersatzcodes`}
            help={t`Jeder Ersatzcode gilt nur einmal.`}
            autoComplete="off"
            ref={field}
            maxLength={20}
            value={code}
            onChange={setCode}
          />
        )}
      </FormBody>
      <div className="actions">
        <SubmitButton>{t`Anmelden`}</SubmitButton>
        <Button variant="plain" onPress={change}>
          {kind === 'app' ? t`Ersatzcode verwenden` : t`Code der App verwenden`}
        </Button>
        <Button variant="plain" onPress={onRestart}>{t`Von vorn beginnen`}</Button>
      </div>
    </Form>
  );
}
