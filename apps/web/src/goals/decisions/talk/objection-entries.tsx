import type { Concern, Objection } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, FilePen, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tag } from '../../../ui/index.ts';
import { type Named, nameIn } from './named.ts';
import './talk.css';

interface ObjectionEntriesProps {
  readonly objections: readonly Objection[];
  readonly concerns: readonly Concern[];
  readonly voices: readonly Named[];
  /** Of the words of now. */
  readonly textVersion: number;
  /** What can be done about an objection. */
  readonly tool?: (objection: Objection, name: string) => ReactNode;
}

/** Every objection and every concern of every round, objections with what became of them. */
export function ObjectionEntries(props: ObjectionEntriesProps) {
  const { objections, concerns, voices, textVersion, tool } = props;
  const { t } = useLingui();
  return (
    <>
      {objections.length > 0 && (
        <>
          <h3>
            <Trans>Einwände</Trans>
          </h3>
          <ul className="talk">
            {objections.map((objection) => {
              const { voiceId, round, reason, harmedAim, testResult } = objection;
              const name = nameIn(voices, voiceId);
              return (
                <li key={`${voiceId} ${round} ${objection.textVersion}`}>
                  <p>
                    <b>{name}</b> <span className="quiet small">{t`Runde ${round}`}</span>{' '}
                    <Fate objection={objection} textVersion={textVersion} />
                  </p>
                  <p>{reason}</p>
                  {harmedAim !== '' && <p>{t`Gefährdetes Ziel: ${harmedAim}`}</p>}
                  {testResult !== '' && <p>{t`Ergebnis der Prüfung: ${testResult}`}</p>}
                  {tool?.(objection, name)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {concerns.length > 0 && (
        <>
          <h3>
            <Trans>Bedenken, die gehört werden sollen</Trans>
          </h3>
          <ul className="talk">
            {concerns.map(({ voiceId, round, reason, textVersion: of }) => (
              <li key={`${voiceId} ${round} ${of}`}>
                <p>
                  <b>{nameIn(voices, voiceId)}</b>{' '}
                  <span className="quiet small">{t`Runde ${round}`}</span>
                </p>
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface FateProps {
  readonly objection: Objection;
  readonly textVersion: number;
}

function Fate({ objection: { state, ...objection }, textVersion }: FateProps) {
  const { t } = useLingui();
  if (state === 'closed-by-author') {
    return <Tag tone="good" icon={CircleCheck}>{t`von der Stimme selbst geschlossen`}</Tag>;
  }
  if (state === 'closed-by-group-test') {
    return (
      <Tag
        tone="good"
        icon={CircleCheck}
      >{t`nach Prüfung in der Gruppe nicht mehr blockierend`}</Tag>
    );
  }
  if (objection.textVersion < textVersion) {
    return <Tag icon={FilePen}>{t`mit neuen Worten aufgenommen`}</Tag>;
  }
  return <Tag tone="attention" icon={TriangleAlert}>{t`offen`}</Tag>;
}
