import { lookAtMailChoice } from '@augenhoehe/domain/notification';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NarrowPage } from '../access/index.ts';
import { ApiProblem } from '../app/api-problem.ts';
import { call } from '../app/api.ts';
import { problemMessage } from '../app/problem-message.ts';
import { LinkButton, Notice, Skeleton } from '../ui/index.ts';
import { MailChoiceForm } from './mail-choice-form.tsx';

/** How often mails come, for somebody who is not signed in and came by the link in one. */
export function MailChoicePage(): ReactNode {
  const { t } = useLingui();
  const hash = useLocation({ select: (location) => location.hash });
  const token = new URLSearchParams(hash).get('token') ?? '';
  const { data, error } = useQuery({
    queryKey: ['mail-choice', token],
    queryFn: ({ signal }) => call(lookAtMailChoice, { body: { token }, signal }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
  });
  const isDead =
    token === '' || (error instanceof ApiProblem && (error.status === 410 || error.status === 400));
  return (
    <NarrowPage title={t`Wie oft möchten Sie E-Mails?`}>
      {isDead && <DeadLink />}
      {!isDead && error !== null && <OtherProblem problem={error} />}
      {!isDead && error === null && data === undefined && <Skeleton rows={4} />}
      {data !== undefined && (
        <MailChoiceForm
          token={token}
          neighbourhood={data.neighbourhood}
          chosen={data.frequency}
          key={token}
        />
      )}
    </NarrowPage>
  );
}

function DeadLink() {
  const { t } = useLingui();
  return (
    <Notice tone="attention" actions={<LinkButton href="/konto">{t`Zum Konto`}</LinkButton>}>
      <p>
        <Trans>
          Diesem Link fehlt ein Teil, oder Sie gehören nicht mehr zu dem Quartier. Öffnen Sie ihn
          so, wie er in der E-Mail steht, oder wählen Sie in Ihrem Konto.
        </Trans>
      </p>
    </Notice>
  );
}

function OtherProblem({ problem }: { readonly problem: Error }) {
  const { i18n } = useLingui();
  return (
    <Notice tone="attention" isNews>
      <p>{i18n._(problemMessage(problem))}</p>
    </Notice>
  );
}
