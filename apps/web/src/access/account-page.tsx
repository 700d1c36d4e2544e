import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AccountMailsPart } from '../app/account-parts.ts';
import { placePath } from '../app/place-path.ts';
import { sessionQuery } from '../app/session-query.ts';
import { Link, Notice } from '../ui/index.ts';
import { AccountFacts } from './account-facts.tsx';
import { AccountPassphrase } from './account-passphrase.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';

/** Everything about oneself: name, language, passphrase, second factor, devices. */
export function AccountPage(): ReactNode {
  const { t } = useLingui();
  const { person, places } = useSuspenseQuery(sessionQuery).data;
  if (person === null) return null;
  const [first] = places;
  return (
    <NarrowPage
      title={t`Konto`}
      lead={person.email}
      above={
        first === undefined ? undefined : (
          <Link href={placePath(first.slug, 'bestand')}>{first.name}</Link>
        )
      }
    >
      {first === undefined && (
        <Notice tone="info">
          <p>
            <Trans>
              Sie gehören gerade zu keinem Quartier. Bitten Sie eine Koordination um eine Einladung.
            </Trans>
          </p>
        </Notice>
      )}
      <AccountFacts person={person} />
      <AccountMailsPart />
      <SecondFactorSection person={person} />
      <AccountPassphrase hasPassphrase={person.hasPassphrase} />
      <AccountSessions />
    </NarrowPage>
  );
}
