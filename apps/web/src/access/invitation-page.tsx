import { lookAtInvitation } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../app/api.ts';
import { LinkButton, Notice, Skeleton } from '../ui/index.ts';
import { useAccessMessage } from './use-access-message.ts';
import { InvitationAnswer } from './invitation-answer.tsx';
import { InvitationFacts } from './invitation-facts.tsx';
import { NarrowPage } from './narrow-page.tsx';
import { useLinkToken } from './use-link-token.ts';

/** Where an invitation leads, and how to accept it. */
export function InvitationPage(): ReactNode {
  const { t } = useLingui();
  const message = useAccessMessage();
  const token = useLinkToken('token') ?? '';
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(lookAtInvitation, { body: { token }, signal }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });

  if (token === '') {
    return (
      <NarrowPage title={t`Einladung`}>
        <Notice tone="attention">
          <p>
            <Trans>
              Diesem Link fehlt ein Teil. Bitte öffnen Sie ihn so, wie Sie ihn bekommen haben.
            </Trans>
          </p>
        </Notice>
      </NarrowPage>
    );
  }
  if (isPending) {
    return (
      <NarrowPage title={t`Einladung`}>
        <Skeleton rows={3} />
      </NarrowPage>
    );
  }
  if (error !== null) {
    return (
      <NarrowPage title={t`Einladung`}>
        <Notice tone="attention" actions={<LinkButton href="/">{t`Zur Anmeldung`}</LinkButton>}>
          <p>{message(error)}</p>
          <p>
            <Trans>Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.</Trans>
          </p>
        </Notice>
      </NarrowPage>
    );
  }
  const { name } = data.neighbourhood;
  return (
    <NarrowPage title={t`Einladung nach ${name}`} owner={name}>
      <InvitationFacts invitation={data} />
      <InvitationAnswer token={token} invitation={data} />
    </NarrowPage>
  );
}
