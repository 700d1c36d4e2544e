import { lookAtSetUp, type WaitingNeighbourhood } from '@augenhoehe/domain/access';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../app/api.ts';
import { sessionQuery } from '../app/session-query.ts';
import { LinkButton, Notice, Skeleton } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { SetUpLinkProblem } from './set-up-link-problem.tsx';
import { useLinkToken } from './use-link-token.ts';

interface SetUpGateProps {
  readonly children: (link: {
    readonly token: string;
    readonly waiting: readonly WaitingNeighbourhood[];
  }) => ReactNode;
}

/** Shows what only holders of a good set-up link may do, and everybody else why not. */
export function SetUpGate({ children }: SetUpGateProps) {
  const { t } = useLingui();
  const token = useLinkToken('token') ?? '';
  const { setUp } = useSuspenseQuery(sessionQuery).data;
  const link = useQuery({
    queryKey: ['set-up-link', token],
    queryFn: ({ signal }) => call(lookAtSetUp, { body: { token }, signal }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });

  if (token === '') return <WithoutLink isDone={setUp === 'done'} />;
  if (link.isPending) {
    return (
      <NarrowPage title={t`Augenhöhe einrichten`}>
        <Skeleton rows={3} />
      </NarrowPage>
    );
  }
  if (link.isError) return <SetUpLinkProblem problem={link.error} />;
  return children({ token, waiting: link.data.waiting });
}

function WithoutLink({ isDone }: { readonly isDone: boolean }) {
  const { t } = useLingui();
  return (
    <NarrowPage title={t`Augenhöhe einrichten`}>
      <Notice tone="info" actions={<LinkButton href="/anmelden">{t`Zur Anmeldung`}</LinkButton>}>
        {isDone ? (
          <p>
            <Trans>
              Augenhöhe ist eingerichtet. Wer mitmachen möchte, bekommt von der Koordination einen
              Einladungslink.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              Zum Einrichten brauchen Sie den Link, den der Server beim Start im Terminal ausgibt.
              So kann niemand Fremdes Ihr Quartier einrichten.
            </Trans>
          </p>
        )}
      </Notice>
    </NarrowPage>
  );
}
