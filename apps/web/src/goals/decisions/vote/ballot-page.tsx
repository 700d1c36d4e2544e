import { castByLink, lookAtBallot, sayByLink } from '@augenhoehe/domain/goals';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LinkFault, NarrowPage, useLinkToken } from '../../../access/index.ts';
import { call } from '../../../app/api.ts';
import { PublicFrame } from '../../../app/public-frame.tsx';
import { useNow } from '../../../app/use-now.ts';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { Notice, Page, PageHead, Skeleton } from '../../../ui/index.ts';
import '../decision/decision.css';
import { OutcomeFacts } from '../decision/outcome-facts.tsx';
import { ResultPart } from '../decision/result-part.tsx';
import { methodWords } from '../method-words.ts';
import { LendPart } from './lend-part.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { Proposal } from './proposal.tsx';
import { SecretWords } from './secret-words.tsx';
import { TalkPart } from './talk-part.tsx';
import { VotePart } from './vote-part.tsx';

type Looked = ReplyOf<typeof lookAtBallot>;

/** For a voice without an account: phone first, nothing but the question and the ballot. */
export function BallotPage(): ReactNode {
  const { t } = useLingui();
  const token = useLinkToken('token') ?? '';
  const { data, error, isPending } = useQuery({
    queryKey: ['ballot', token],
    queryFn: ({ signal }) => call(lookAtBallot, { body: { token }, signal }),
    enabled: token !== '',
    gcTime: 0,
  });
  if (token === '' || error !== null) {
    return <LinkFault title={t`Abstimmung`} error={error} />;
  }
  if (isPending) {
    return (
      <NarrowPage title={t`Abstimmung`}>
        <Skeleton rows={6} />
      </NarrowPage>
    );
  }
  return <Ballot token={token} data={data} />;
}

function Ballot({ token, data }: { readonly token: string; readonly data: Looked }) {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const { neighbourhood, paper, mine } = data;
  const [own] = mine;
  usePageTitle(paper.question, neighbourhood.name);

  async function renew(): Promise<void> {
    await queryClient.invalidateQueries({ queryKey: ['ballot', token] });
  }

  return (
    <PublicFrame title={neighbourhood.name}>
      <Page width="wide">
        <PageHead title={paper.question} lead={i18n._(methodWords[paper.method].task)} />
        {paper.explanation !== '' && <p className="vote__explanation">{paper.explanation}</p>}
        <Proposal paper={paper} />
        <PaperFacts paper={paper} voice={own?.name} />
        <Standing data={data} />
        {data.result !== null && <ResultPart sheet={{ paper, result: data.result, cast: null }} />}
        {data.outcome !== null && (
          <section className="outcome">
            <OutcomeFacts outcome={data.outcome} />
          </section>
        )}
        {paper.secret && paper.isVoting && <SecretWords />}
        {paper.state !== 'withdrawn' &&
          paper.state !== 'passed-on' &&
          mine.map((voice) => (
            <VotePart
              key={voice.id}
              paper={paper}
              voice={voice}
              cast={(ballot) =>
                call(castByLink, {
                  body: { token, voiceId: voice.holder === null ? null : voice.id, ballot },
                })
              }
              onCast={renew}
            />
          ))}
        {data.talk !== null && (
          <TalkPart
            talk={data.talk}
            textVersion={paper.textVersion}
            say={async (said) => {
              await call(sayByLink, { body: { token, ...said } });
              await renew();
            }}
          />
        )}
        <LendPart token={token} data={data} />
      </Page>
    </PublicFrame>
  );
}

/** Why no ballot is taken now. */
function Standing({ data: { paper, result } }: { readonly data: Looked }) {
  const { t } = useLingui();
  const now = useNow().getTime();
  if (paper.isVoting) return null;
  // A proposal goes on after its round; any other vote is over with its time, counted or not.
  const isOver =
    paper.method !== 'consent' && paper.closesAt !== null && Date.parse(paper.closesAt) <= now;
  if (paper.state === 'withdrawn' || paper.state === 'passed-on') {
    return <Notice tone="info" title={t`Diese Abstimmung wurde zurückgezogen.`} />;
  }
  if (paper.state === 'closed' || isOver) {
    return (
      <Notice tone="info" title={t`Diese Abstimmung ist beendet.`}>
        {result === null && (
          <p>
            <Trans>Sobald ausgezählt ist, steht das Ergebnis hier.</Trans>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      title={
        paper.phase === 'integrating'
          ? t`Gerade wird nicht abgestimmt.`
          : t`Noch wird nicht abgestimmt.`
      }
    >
      <p>
        <Trans>Ihr Link gilt weiter. Öffnen Sie ihn noch einmal, sobald es so weit ist.</Trans>
      </p>
    </Notice>
  );
}
