import type { Acknowledged, BallotGiven, BallotPaper, OwnVoice } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { z } from 'zod';
import { useDraft } from '../../../app/use-draft.ts';
import { useSending } from '../../../app/use-sending.ts';
import { Button, Mark, Notice } from '../../../ui/index.ts';
import { BallotDraft, emptyDraft } from '../ballot/ballot-draft.ts';
import { BallotForm } from '../ballot/ballot-form.tsx';
import { BallotSummary } from '../ballot/ballot-summary.tsx';
import { draftOfBallot } from '../ballot/draft-of-ballot.ts';
import { filledBallot, remarksOf } from '../ballot/filled-ballot.ts';
import { useWeightWords } from '../use-weight-words.ts';
import { useVoiceWords } from './use-voice-words.ts';

export interface VotePartProps {
  readonly paper: BallotPaper;
  readonly voice: OwnVoice;
  readonly cast: (ballot: BallotGiven) => Promise<z.infer<typeof Acknowledged>>;
  /** Reads again what is shown. */
  readonly onCast: () => Promise<void>;
  readonly aside?: ReactNode;
}

/** To vote for one voice: the ballot, or that it has arrived. */
export function VotePart(props: VotePartProps) {
  const { paper, voice, onCast } = props;
  const { t } = useLingui();
  const [isChanging, setChanging] = useState(false);
  const [hasArrived, setArrived] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const title = useVoiceWords()(voice);
  const { inWords } = useWeightWords();
  useEffect(() => {
    if (hasArrived) place.current?.focus();
  }, [hasArrived]);

  async function done(): Promise<void> {
    await onCast();
    setChanging(false);
    setArrived(true);
  }

  const fills = voice.can.cast && (!voice.hasVoted || isChanging);
  return (
    <section className="vote" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {voice.weight !== null && (
        <Mark tone="quiet">
          {t`${inWords(voice.weight.own, voice.weight.power)}; alle Stimmen zusammen wiegen ${voice.weight.all}.`}
        </Mark>
      )}
      {voice.proxy !== null && !voice.hasVoted && (
        <Mark tone="quiet">
          {t`${voice.proxy.name} darf für Sie stimmen. Ihre eigene Stimme geht vor.`}
        </Mark>
      )}
      {fills ? (
        <Fill {...props} onDone={done} />
      ) : (
        <div tabIndex={-1} ref={place}>
          <Arrived
            paper={paper}
            voice={voice}
            isNews={hasArrived}
            onChange={() => {
              setArrived(false);
              setChanging(true);
            }}
          />
        </div>
      )}
    </section>
  );
}

interface ArrivedProps {
  readonly paper: BallotPaper;
  readonly voice: OwnVoice;
  readonly isNews: boolean;
  readonly onChange: () => void;
}

function Arrived({ paper, voice, isNews, onChange }: ArrivedProps) {
  const { t } = useLingui();
  const { ballot, hasVoted, isInPaperBox } = voice;
  if (!hasVoted) {
    return (
      <p>
        {paper.isVoting
          ? isInPaperBox
            ? t`Ihr Zettel liegt in der Papierurne. Er zählt, sobald eine zweite Person sie bestätigt hat. Haben Sie keinen abgegeben, sagen Sie es der Moderation.`
            : t`Hierfür können Sie gerade nicht stimmen.`
          : t`Gerade wird nicht abgestimmt.`}
      </p>
    );
  }
  return (
    <>
      <Notice tone="good" title={t`Ihre Stimme ist angekommen.`} isNews={isNews}>
        <p>
          {paper.secret
            ? t`Sie liegt in der Urne. Was Sie gestimmt haben, zeigt diese Seite nicht mehr.`
            : paper.isVoting
              ? t`Bis zur Frist können Sie sie ändern. Es zählt die letzte Fassung.`
              : t`So zählt sie.`}
        </p>
      </Notice>
      {ballot !== null && !ballot.isConfirmed && (
        <Mark tone="hint">{t`Sie ist von Hand eingetragen und zählt, sobald eine zweite Person den Eintrag bestätigt.`}</Mark>
      )}
      {ballot !== null && <BallotSummary paper={paper} ballot={ballot} />}
      {voice.can.cast && !paper.secret && (
        <div className="actions">
          <Button onPress={onChange}>{t`Stimme ändern`}</Button>
        </div>
      )}
    </>
  );
}

interface FillProps extends VotePartProps {
  readonly onDone: () => Promise<void>;
}

/** What somebody fills in secretly is not kept in the browser either. */
function Fill(props: FillProps) {
  return props.paper.secret ? <SecretFill {...props} /> : <OpenFill {...props} />;
}

function SecretFill(props: FillProps) {
  const [draft, setDraft] = useState(emptyDraft);
  return <Filling {...props} draft={draft} setDraft={setDraft} onSent={() => undefined} />;
}

function OpenFill(props: FillProps) {
  const { paper, voice } = props;
  const start = voice.ballot === null ? emptyDraft : draftOfBallot(paper, voice.ballot);
  const name = `ballot.${paper.id}.${voice.id}.${paper.textVersion}.${paper.round}`;
  const draft = useDraft(name, BallotDraft, start);
  return <Filling {...props} draft={draft.value} setDraft={draft.set} onSent={draft.clear} />;
}

interface FillingProps extends FillProps {
  readonly draft: BallotDraft;
  readonly setDraft: (draft: BallotDraft) => void;
  readonly onSent: () => void;
}

function Filling({ paper, cast, onDone, aside, draft, setDraft, onSent }: FillingProps) {
  const { t } = useLingui();
  const sending = useSending();
  async function send(): Promise<void> {
    const { textVersion, round } = paper;
    const ballot = {
      ...filledBallot(paper, draft),
      remarks: remarksOf(paper, draft),
      textVersion,
      round,
    };
    const isSent = await sending.send(async () => {
      await cast(ballot);
    });
    if (!isSent) return;
    onSent();
    await onDone();
  }
  return (
    <BallotForm
      paper={paper}
      draft={draft}
      onChange={setDraft}
      sending={sending}
      onSend={send}
      warning={
        paper.secret ? (
          <Mark tone="hint" isBoxed>
            {t`Eine geheime Stimme lässt sich nicht mehr ändern.`}
          </Mark>
        ) : undefined
      }
      aside={
        <>
          {!paper.secret && (
            <p className="small quiet">{t`Bis zur Frist können Sie alles ändern.`}</p>
          )}
          {aside}
        </>
      }
    />
  );
}
