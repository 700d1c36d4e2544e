import { DecisionId } from '@augenhoehe/domain/contract';
import type { DecisionSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { FactLevel, Link, Notice, Page, PageHead } from '../../../ui/index.ts';
import { decisionsPath } from '../decision-paths.ts';
import { decisionQuery } from '../decision-queries.ts';
import { methodWords } from '../method-words.ts';
import { OptionsShown } from '../vote/options-shown.tsx';
import { PaperFacts } from '../vote/paper-facts.tsx';
import { Proposal } from '../vote/proposal.tsx';
import { useFurtherRules } from '../vote/use-further-rules.ts';
import { BoxPart } from '../paper-box/box-part.tsx';
import { ConsentPart } from './consent-part.tsx';
import { DecisionStateTag } from './decision-state-tag.tsx';
import { DecisionTools } from './decision-tools.tsx';
import { DraftPart } from './draft-part.tsx';
import { EnteredPart } from './entered-part.tsx';
import { EventsPart } from './events-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { OwnVotes } from './own-votes.tsx';
import type { PartProps } from './part-props.ts';
import { ResultPart } from './result-part.tsx';
import { VoicesPart } from './voices-part.tsx';
import '../../../app/sheet.css';
import './decision.css';

const route = getRouteApi('/quartier/$slug/entscheidungen/$decisionId');

/** A decision from its draft to what people made of it. */
export function DecisionPage(): ReactNode {
  const { i18n } = useLingui();
  const { slug, decisionId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(decisionQuery(slug, DecisionId.parse(decisionId)));
  const { paper } = sheet;
  usePageTitle(paper.question, usePlace(slug).name);
  return (
    <Page width="middle">
      <PageHead
        above={
          <Link href={decisionsPath(slug)}>
            <Trans>Entscheidungen</Trans>
          </Link>
        }
        title={paper.question}
        lead={paper.isVoting ? i18n._(methodWords[paper.method].task) : undefined}
      />
      <p className="sheet__tags">
        <DecisionStateTag state={paper.state} />
        <span className="quiet">{i18n._(methodWords[paper.method].name)}</span>
      </p>
      <DecisionTools slug={slug} sheet={sheet} />
      {paper.explanation !== '' && <p className="vote__explanation">{paper.explanation}</p>}
      <Proposal paper={paper} />
      <FactLevel value={2}>
        <Stage slug={slug} sheet={sheet} />
        <EventsPart sheet={sheet} />
      </FactLevel>
    </Page>
  );
}

/** What belongs to the state the decision is in. */
function Stage({ slug, sheet }: PartProps) {
  switch (sheet.paper.state) {
    case 'draft':
      return <DraftPart slug={slug} sheet={sheet} />;
    case 'open':
      return (
        <>
          <PaperFacts paper={sheet.paper} />
          <FurtherRules paper={sheet.paper} />
          {sheet.mine.length === 0 && <OptionsShown paper={sheet.paper} />}
          <OwnVotes slug={slug} sheet={sheet} />
          {sheet.result !== null && <ResultPart sheet={sheet} />}
          <ConsentPart slug={slug} sheet={sheet} />
          <EnteredPart slug={slug} sheet={sheet} />
          <BoxPart slug={slug} sheet={sheet} />
          <VoicesPart slug={slug} sheet={sheet} />
        </>
      );
    case 'closed':
      return (
        <>
          <ResultPart sheet={sheet} />
          <BoxPart slug={slug} sheet={sheet} />
          <OutcomePart slug={slug} sheet={sheet} />
          <ConsentPart slug={slug} sheet={sheet} />
          <OwnVotes slug={slug} sheet={sheet} />
          <PaperFacts paper={sheet.paper} />
          <VoicesPart slug={slug} sheet={sheet} />
        </>
      );
    case 'withdrawn':
    case 'passed-on':
      return (
        <>
          <Ended sheet={sheet} />
          <ConsentPart slug={slug} sheet={sheet} />
        </>
      );
  }
}

function FurtherRules({ paper }: Pick<DecisionSheet, 'paper'>) {
  return <p className="small quiet">{useFurtherRules()(paper).join(' ')}</p>;
}

function Ended({ sheet }: { readonly sheet: DecisionSheet }) {
  const { t } = useLingui();
  const title =
    sheet.paper.state === 'passed-on'
      ? t`Dieser Vorschlag wurde weitergegeben.`
      : t`Diese Abstimmung wurde zurückgezogen.`;
  return (
    <Notice tone="info" title={title}>
      {sheet.stateReason !== '' && <p>{sheet.stateReason}</p>}
    </Notice>
  );
}
