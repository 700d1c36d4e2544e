import { DecisionId } from '@augenhoehe/domain/contract';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { QrCode } from '../../../app/qr-code.tsx';
import { useOnline } from '../../../app/use-online.ts';
import { usePageTitle } from '../../../app/use-page-title.ts';
import { usePlace } from '../../../app/use-place.ts';
import { useLiveChanges } from '../../../live/use-live-changes.ts';
import { Link, Mark } from '../../../ui/index.ts';
import { OptionLetter } from '../ballot/option-letter.tsx';
import { decisionPath } from '../decision-paths.ts';
import { decisionQuery, roomQuery } from '../decision-queries.ts';
import { ResultPart } from '../decision/result-part.tsx';
import { methodWords } from '../method-words.ts';
import { useTimeWords } from '../vote/use-time-words.ts';
import './room.css';

const route = getRouteApi('/quartier/$slug/entscheidungen/$decisionId/raum');

/** For the projector: the question in big letters, who is here, how many have voted, and in the end the result. */
export function RoomPage(): ReactNode {
  const { t, i18n } = useLingui();
  const { slug, decisionId } = route.useParams();
  const id = DecisionId.parse(decisionId);
  const { data: sheet, refetch } = useSuspenseQuery(decisionQuery(slug, id));
  const { data: room, isError } = useSuspenseQuery(roomQuery(slug, id));
  const isOnline = useOnline();
  const place = usePlace(slug);
  const time = useTimeWords();
  const { paper } = sheet;
  useLiveChanges(slug);
  usePageTitle(paper.question, place.name);
  useEffect(() => {
    // The result comes with the sheet, and the closing by the clock alone.
    if (room.state !== paper.state) void refetch();
  }, [room.state, paper.state, refetch]);
  const address = new URL(decisionPath(slug, id), window.location.origin).href;
  return (
    <main className="room" id="inhalt">
      <header className="room__head">
        <p>
          <Link href={decisionPath(slug, id)}>
            <Trans>Zurück zur Entscheidung</Trans>
          </Link>
        </p>
        <p>{place.name}</p>
      </header>
      <h1>{paper.question}</h1>
      {paper.state === 'closed' ? (
        <ResultPart sheet={sheet} />
      ) : (
        <div className="room__now">
          <div>
            <ol className="room__options">
              {paper.options.map(({ id: key, text }) => (
                <li key={key}>
                  {paper.options.length > 1 && <OptionLetter options={paper.options} id={key} />}
                  <span>{text}</span>
                </li>
              ))}
            </ol>
            <p className="room__task">{i18n._(methodWords[paper.method].task)}</p>
            <Counts room={room} isSecret={paper.secret} />
            <div role="status">
              {(isError || !isOnline) && (
                <Mark tone="hint" isBoxed>
                  {t`Keine Verbindung. Die Zahlen sind von ${time(room.now)}.`}
                </Mark>
              )}
            </div>
            {room.closesAt !== null && <p>{t`Bis ${time(room.closesAt)}`}</p>}
          </div>
          <figure className="room__code">
            <QrCode text={address} label={t`QR-Code zu dieser Abstimmung: ${address}`} />
            <figcaption>
              <Trans>
                Mit Konto hier abstimmen. Ohne Konto gibt Ihnen die Moderation einen persönlichen
                Link oder einen Stimmzettel.
              </Trans>
            </figcaption>
          </figure>
        </div>
      )}
    </main>
  );
}

interface CountsProps {
  readonly room: {
    readonly entitled: number;
    readonly present: number;
    readonly cast: number | null;
    readonly isVoting: boolean;
  };
  readonly isSecret: boolean;
}

/** How many, never what. */
function Counts({ room: { entitled, present, cast, isVoting }, isSecret }: CountsProps) {
  const { t } = useLingui();
  return (
    <div role="status">
      <p className="room__count">
        {cast === null ? (
          isSecret ? (
            <Trans>Unter fünf Stimmen sagen wir nicht, wie viele es sind.</Trans>
          ) : null
        ) : (
          <>
            <b>{cast}</b>{' '}
            {t`von ${plural(entitled, { one: '# Stimme ist da', other: '# Stimmen sind da' })}`}
          </>
        )}
      </p>
      <p>
        {present === 0
          ? t`Wer im Raum ist, ist noch nicht eingetragen.`
          : t`${plural(present, { one: '# Stimme', other: '# Stimmen' })} im Raum`}
      </p>
      {!isVoting && (
        <p>
          <Trans>Gerade wird nicht abgestimmt.</Trans>
        </p>
      )}
    </div>
  );
}
