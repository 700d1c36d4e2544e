import { redeemSignInLink } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '../app/api.ts';
import { Button, LinkButton, Notice } from '../ui/index.ts';
import { useAccessSending } from './use-access-sending.ts';

interface LinkSignInProps {
  readonly token: string;
  readonly onSignedIn: (next: 'done' | 'second-factor') => Promise<void>;
}

/** One press more than needed, because programs that check mails open links as well. */
export function LinkSignIn({ token, onSignedIn }: LinkSignInProps) {
  const { t } = useLingui();
  const sending = useAccessSending();
  const problem = Object.values(sending.errors)[0];

  async function redeem(): Promise<void> {
    await sending.send(async () => {
      const { next } = await call(redeemSignInLink, { body: { token } });
      await onSignedIn(next);
    });
  }

  if (problem !== undefined) {
    return (
      <Notice
        tone="attention"
        isNews
        actions={<LinkButton href="/anmelden">{t`Anders anmelden`}</LinkButton>}
      >
        <p>{problem}</p>
      </Notice>
    );
  }
  return (
    <div className="narrow__part">
      <p className="narrow__words">
        <Trans>Ihr Link ist angekommen. Ein Druck auf den Knopf meldet Sie an.</Trans>
      </p>
      <Button variant="primary" isBusy={sending.isBusy} onPress={() => void redeem()}>
        {t`Jetzt anmelden`}
      </Button>
    </div>
  );
}
