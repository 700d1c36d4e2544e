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
  /** How often the ballot and its receipt have taken each other's place. */
  const [turns, setTurns] = useState(0);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const title = useVoiceWords()(voice);
  const { inWords } = useWeightWords();
  useEffect(() => {
    if (turns > 0) place.current?.focus();
  }, [turns]);

  function turn(to: 'ballot' | 'receipt', isNews: boolean): void {
    setChanging(to === 'ballot');
    setArrived(isNews);
    setTurns((before) => before + 1);
  }

  async function done(): Promise<void> {
    await onCast();
    turn('receipt', true);
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
      <div tabIndex={-1} ref={place} role="group" aria-labelledby={id}>
        {fills ? (
          <Fill
            {...props}
            onDone={done}
            onCancel={isChanging ? () => turn('receipt', false) : undefined}
          />
        ) : (
          <Arrived
            paper={paper}
            voice={voice}
            isNews={hasArrived}
            onChange={() => turn('ballot', false)}
          />
        )}
      </div>
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
  const { ballot, hasVoted, name, isInPaperBox } = voice;
  const { titleOf, byHandOf } = useArrivedWords();
  const byHand = byHandOf(ballot);
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
  if (voice.votedItself) {
    return (
      <Notice tone="info" title={t`${name} hat selbst gestimmt; diese Stimme zählt.`}>
        <p>{t`Ihre Vertretung wird hier nicht mehr gebraucht.`}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="good" title={titleOf(voice)} isNews={isNews}>
        <p>
          {paper.secret
            ? t`Sie liegt in der Urne. Was Sie gestimmt haben, zeigt diese Seite nicht mehr.`
            : paper.isVoting
              ? t`Bis zur Frist können Sie sie ändern. Es zählt die letzte Fassung.`
              : t`So zählt sie.`}
        </p>
      </Notice>
      {byHand !== null && <p>{byHand}</p>}
      {ballot !== null && (
        <BallotSummary paper={paper} ballot={{ ...ballot, isRefuted: voice.refutation !== null }} />
      )}
      {voice.refutation !== null && <p>{t`Ergebnis der Prüfung: ${voice.refutation}`}</p>}
      {voice.can.cast && !paper.secret && (
        <div className="actions">
          <Button onPress={onChange}>{t`Stimme ändern`}</Button>
        </div>
      )}
    </>
  );
}

function useArrivedWords() {
  const { t } = useLingui();

  function byHandOf(ballot: OwnVoice['ballot']): string | null {
    if (ballot?.way === 'paper')
      return t`Sie kam auf Papier; zwei Personen haben den Eintrag verglichen.`;
    return ballot?.way === 'recorded'
      ? t`Sie wurde in der Sitzung gesagt; zwei Personen haben den Eintrag verglichen.`
      : null;
  }

  function titleOf({ holder, name, ballot }: OwnVoice): string {
    if (holder !== null) return t`Die Stimme von ${name} ist angekommen.`;
    if (ballot?.way === 'proxy') return t`Ihre Vertretung hat für Sie gestimmt.`;
    return byHandOf(ballot) === null
      ? t`Ihre Stimme ist angekommen.`
      : t`Ihre Stimme ist von Hand eingetragen.`;
  }

  return { titleOf, byHandOf };
}

interface FillProps extends VotePartProps {
  readonly onDone: () => Promise<void>;
  /** Leaves the ballot that was handed in before as it is. */
  readonly onCancel: (() => void) | undefined;
}

/** What somebody fills in secretly is not kept in the browser either. */
function Fill(props: FillProps) {
  return props.paper.secret ? <SecretFill {...props} /> : <OpenFill {...props} />;
}

function SecretFill(props: FillProps) {
  const [draft, setDraft] = useState(emptyDraft);
  return <Filling {...props} draft={draft} setDraft={setDraft} onLeave={() => undefined} />;
}

function OpenFill(props: FillProps) {
  const { paper, voice } = props;
  const start = voice.ballot === null ? emptyDraft : draftOfBallot(paper, voice.ballot);
  const name = `ballot.${paper.id}.${voice.id}.${paper.textVersion}.${paper.round}`;
  const draft = useDraft(name, BallotDraft, start);
  return <Filling {...props} draft={draft.value} setDraft={draft.set} onLeave={draft.clear} />;
}

interface FillingProps extends FillProps {
  readonly draft: BallotDraft;
  readonly setDraft: (draft: BallotDraft) => void;
  /** Keeps nothing of what was filled in. */
  readonly onLeave: () => void;
}

function Filling(props: FillingProps) {
  const { paper, cast, onDone, onCancel, aside, draft, setDraft, onLeave } = props;
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
    onLeave();
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
          {onCancel !== undefined && (
            <Button
              variant="plain"
              onPress={() => {
                onLeave();
                onCancel();
              }}
            >{t`Nichts ändern`}</Button>
          )}
          {aside}
        </>
      }
    />
  );
}
