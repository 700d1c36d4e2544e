import { type ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import { lendByLink, type lookAtBallot } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { call } from '../../../app/api.ts';
import { useSending } from '../../../app/use-sending.ts';
import { Form, Select, SubmitButton } from '../../../ui/index.ts';

interface LendPartProps {
  readonly token: string;
  readonly data: ReplyOf<typeof lookAtBallot>;
}

/** Whoever cannot vote lets another voice do it, or takes that back; the own ballot always comes first. */
export function LendPart({ token, data: { mine, holders } }: LendPartProps): ReactNode {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending();
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const lent = mine[0]?.proxy ?? null;
  if (holders === null || holders.length === 0) return null;

  async function lend(holder: VoiceId | null): Promise<void> {
    await sending.send(async () => {
      await call(lendByLink, { body: { token, holder } });
      setChosen(null);
      await queryClient.invalidateQueries({ queryKey: ['ballot', token] });
    });
  }

  async function send(): Promise<void> {
    const isEmpty = lent === null && (chosen ?? '') === '';
    setMissing(isEmpty ? { holder: t`Bitte wählen Sie, wer für Sie stimmen soll.` } : {});
    if (!isEmpty) await lend(lent === null ? VoiceId.parse(chosen) : null);
  }

  return (
    <details className="vote__lend">
      <summary>
        {lent === null ? (
          <Trans>Sie können nicht selbst abstimmen?</Trans>
        ) : (
          t`${lent.name} darf für Sie stimmen`
        )}
      </summary>
      <Form onSubmit={send} errors={{ ...sending.errors, ...missing }}>
        <p>
          <Trans>
            Eine andere Stimme darf in dieser Abstimmung für Sie mitstimmen. Stimmen Sie selbst,
            geht Ihre eigene Stimme vor.
          </Trans>
        </p>
        {lent === null && (
          <Select
            name="holder"
            label={t`Wer soll für Sie stimmen?`}
            placeholder={t`Bitte wählen`}
            options={holders.map(({ id, name }) => ({ key: id, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <div className="actions">
          <SubmitButton isBusy={sending.isBusy}>
            {lent === null ? t`Vertreten lassen` : t`Vertretung zurücknehmen`}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
