import { acceptInvitation, type InvitationView } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { dayInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { placePath } from '../app/place-path.ts';
import { useLanguage } from '../app/use-language.ts';
import { DescriptionList } from '../ui/index.ts';
import { InvitationAccept } from './invitation-accept.tsx';
import { InvitationRegister } from './invitation-register.tsx';
import { PassphraseSignIn } from './passphrase-sign-in.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useArrival } from './use-arrival.ts';
import { useRoleOptions } from './use-role-words.ts';

interface InvitationAnswerProps {
  readonly token: string;
  readonly invitation: InvitationView;
}

/** Who invites to what, and the one step that comes next. */
export function InvitationAnswer({ token, invitation }: InvitationAnswerProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const arrive = useArrival();
  const role = useRoleOptions().find(({ key }) => key === invitation.role);
  const [asksCode, setAsksCode] = useState(false);
  const { neighbourhood, invitedBy, actorName, email, expiresAt } = invitation;

  async function accept(): Promise<void> {
    const { slug } = await call(acceptInvitation, { body: { token } });
    await arrive(placePath(slug, 'bestand'));
  }

  async function goOn(next: 'done' | 'second-factor'): Promise<void> {
    if (next === 'second-factor') setAsksCode(true);
    else await accept();
  }

  return (
    <>
      <p className="lead">
        <Trans>
          {invitedBy} lädt Sie ein, im Quartier {neighbourhood.name} ({neighbourhood.city})
          mitzumachen.
        </Trans>
      </p>
      <DescriptionList
        layout="columns"
        entries={[
          {
            key: 'role',
            term: t`Ihre Rolle`,
            detail: role === undefined ? invitation.role : `${role.label}: ${role.help ?? ''}`,
          },
          ...(actorName === null
            ? []
            : [{ key: 'actor', term: t`Sie handeln für`, detail: actorName }]),
          { key: 'until', term: t`Gilt bis`, detail: dayInWords(expiresAt, language) },
        ]}
      />
      {asksCode && <SecondFactorForm onDone={accept} onRestart={() => setAsksCode(false)} />}
      {!asksCode && invitation.step === 'accept' && <InvitationAccept onAccept={accept} />}
      {!asksCode && invitation.step === 'sign-in' && (
        <section className="narrow__part">
          <h2>
            <Trans>Bitte melden Sie sich an</Trans>
          </h2>
          <p className="narrow__words">
            <Trans>Zu {email} gibt es schon ein Konto. Mit ihm nehmen Sie die Einladung an.</Trans>
          </p>
          <PassphraseSignIn knownEmail={email ?? ''} onSignedIn={goOn} />
        </section>
      )}
      {!asksCode && invitation.step === 'register' && (
        <InvitationRegister
          token={token}
          email={email}
          onJoined={(slug) => arrive(placePath(slug, 'bestand'))}
          onSignedIn={goOn}
        />
      )}
    </>
  );
}
