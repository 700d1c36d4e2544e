import type { VoiceId } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, FilePen, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { Button, Tag } from '../../../ui/index.ts';
import type { PartProps } from './part-props.ts';

const TestDialog = lazyPart(async () => (await import('./consent-dialogs.tsx')).TestDialog);

/** Every objection of every round, with what became of it. */
export function ObjectionsList({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const [tested, setTested] = useState<VoiceId | null>(null);
  const { objections, voices, paper, can } = sheet;
  return (
    <>
      <h3>
        <Trans>Einwände</Trans>
      </h3>
      <ul className="objections">
        {objections.map(({ voiceId, round, reason, harmedAim, state, testResult, textVersion }) => {
          const name = voices.find(({ id }) => id === voiceId)?.name ?? '';
          const isNow = round === paper.round && textVersion === paper.textVersion;
          return (
            <li key={`${voiceId} ${round}`}>
              <p>
                <b>{name}</b> <span className="quiet small">{t`Runde ${round}`}</span>{' '}
                {state === 'open' && textVersion < paper.textVersion ? (
                  <Tag icon={FilePen}>{t`mit neuen Worten aufgenommen`}</Tag>
                ) : state === 'open' ? (
                  <Tag tone="attention" icon={TriangleAlert}>
                    {t`offen`}
                  </Tag>
                ) : (
                  <Tag tone="good" icon={CircleCheck}>
                    {state === 'closed-by-author'
                      ? t`von der Stimme selbst geschlossen`
                      : t`nach Prüfung durch die Gruppe geschlossen`}
                  </Tag>
                )}
              </p>
              <p>{reason}</p>
              {harmedAim !== '' && <p>{t`Gefährdetes Ziel: ${harmedAim}`}</p>}
              {testResult !== '' && <p>{t`Ergebnis der Prüfung: ${testResult}`}</p>}
              {can.moderate && state === 'open' && isNow && paper.phase === 'integrating' && (
                <Button size="small" onPress={() => setTested(voiceId)}>
                  {t`Einwand von ${name} prüfen`}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {tested !== null && (
        <TestDialog slug={slug} sheet={sheet} voiceId={tested} onClose={() => setTested(null)} />
      )}
    </>
  );
}
