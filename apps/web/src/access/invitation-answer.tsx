import { acceptInvitation, type InvitationView } from '@augenhoehe/domain/access';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { InvitationAccept } from './invitation-accept.tsx';
import { InvitationRegister } from './invitation-register.tsx';
import { PassphraseSignIn } from './passphrase-sign-in.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useArrival } from './use-arrival.ts';

interface InvitationAnswerProps {
  readonly token: string;
  readonly invitation: InvitationView;
}

/** The one step that comes next. */
export function InvitationAnswer({ token, invitation }: InvitationAnswerProps) {
  const arrive = useArrival();
  const [asksCode, setAsksCode] = useState(false);
  const { email } = invitation;

  async function accept(): Promise<void> {
    const { slug } = await call(acceptInvitation, { body: { token } });
    await arrive(placePath(slug, 'bestand'));
  }

  async function goOn(next: 'done' | 'second-factor'): Promise<void> {
    if (next === 'second-factor') setAsksCode(true);
    else await accept();
  }

  if (asksCode) {
    return <SecondFactorForm onDone={accept} onRestart={() => setAsksCode(false)} />;
  }
  switch (invitation.step) {
    case 'accept':
      return <InvitationAccept onAccept={accept} />;
    case 'sign-in':
      return (
        <section className="narrow__part">
          <h2>
            <Trans>Bitte melden Sie sich an</Trans>
          </h2>
          <p className="narrow__words">
            <Trans>Zu {email} gibt es schon ein Konto. Mit ihm nehmen Sie die Einladung an.</Trans>
          </p>
          <PassphraseSignIn knownEmail={email ?? ''} onSignedIn={goOn} />
        </section>
      );
    case 'register':
      return (
        <InvitationRegister
          token={token}
          email={email}
          onJoined={(slug) => arrive(placePath(slug, 'bestand'))}
          onSignedIn={goOn}
        />
      );
  }
}
