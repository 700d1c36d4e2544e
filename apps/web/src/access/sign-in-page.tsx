import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { sessionQuery } from '../app/session-query.ts';
import { LinkButton, Notice } from '../ui/index.ts';
import { LinkRequest } from './link-request.tsx';
import { LinkSignIn } from './link-sign-in.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import { PassphraseSignIn } from './passphrase-sign-in.tsx';
import { ProviderSignIn } from './provider-sign-in.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { useArrival } from './use-arrival.ts';
import { useLinkToken } from './use-link-token.ts';

const route = getRouteApi('/anmelden');

/** Signing in: by passphrase, by a mailed link or at an identity provider, and the code after it. */
export function SignInPage(): ReactNode {
  const { t } = useLingui();
  const { weiter } = route.useSearch();
  const { person, methods } = useSuspenseQuery(sessionQuery).data;
  const link = useLinkToken('link');
  const newPassphrase = useLinkToken('passphrase');
  const [asksCode, setAsksCode] = useState(false);
  const arrive = useArrival();
  // The identity provider sends back with `?error=…` what did not work there.
  const [isRefused] = useState(() => new URLSearchParams(window.location.search).has('error'));

  async function goOn(next: 'done' | 'second-factor'): Promise<void> {
    if (next === 'done') await arrive(weiter ?? '/');
    else setAsksCode(true);
  }

  if (asksCode) {
    return (
      <NarrowPage title={t`Code eingeben`}>
        <SecondFactorForm onDone={() => goOn('done')} onRestart={() => setAsksCode(false)} />
      </NarrowPage>
    );
  }
  if (newPassphrase !== null) {
    return (
      <NarrowPage title={t`Neue Passphrase festlegen`}>
        <NewPassphrase token={newPassphrase} />
      </NarrowPage>
    );
  }
  if (link !== null) {
    return (
      <NarrowPage title={t`Anmelden`}>
        <LinkSignIn token={link} onSignedIn={goOn} />
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={t`Anmelden`}>
      {person !== null && <AlreadySignedIn name={person.name} />}
      {methods.oidc !== null && isRefused && <ProviderRefusal name={methods.oidc} />}
      <PassphraseSignIn onSignedIn={goOn} />
      {methods.oidc !== null && <ProviderSignIn name={methods.oidc} />}
      <LinkRequest isMailed={methods.magicLink} />
    </NarrowPage>
  );
}

function AlreadySignedIn({ name }: { readonly name: string }) {
  return (
    <Notice
      tone="info"
      actions={
        <LinkButton href="/">
          <Trans>Zum Quartier</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>Sie sind schon angemeldet als {name}.</Trans>
      </p>
    </Notice>
  );
}

function ProviderRefusal({ name }: { readonly name: string }) {
  return (
    <Notice tone="attention" isNews>
      <p>
        <Trans>
          Die Anmeldung bei {name} hat nicht geklappt. Entweder wurde sie abgebrochen, oder zu Ihrer
          Adresse gibt es hier noch kein bestätigtes Konto. Melden Sie sich einmal mit einem Link
          per E-Mail an, dann geht es auch so.
        </Trans>
      </p>
    </Notice>
  );
}
