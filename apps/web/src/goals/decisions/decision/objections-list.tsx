import type { VoiceId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { Button } from '../../../ui/index.ts';
import { ObjectionEntries } from '../talk/objection-entries.tsx';
import type { PartProps } from './part-props.ts';

const TestDialog = lazyPart(async () => (await import('./consent-dialogs.tsx')).TestDialog);

/** What was objected and what worries, and the group's test of an objection. */
export function ObjectionsList({ slug, sheet }: PartProps) {
  const { t } = useLingui();
  const [tested, setTested] = useState<VoiceId | null>(null);
  const { objections, concerns, voices, paper, can } = sheet;
  return (
    <>
      <ObjectionEntries
        objections={objections}
        concerns={concerns}
        voices={voices}
        textVersion={paper.textVersion}
        tool={({ voiceId, round, textVersion, state }, name) =>
          can.moderate &&
          state === 'open' &&
          paper.phase === 'integrating' &&
          round === paper.round &&
          textVersion === paper.textVersion && (
            <Button size="small" onPress={() => setTested(voiceId)}>
              {t`Einwand von ${name} prüfen`}
            </Button>
          )
        }
      />
      {tested !== null && (
        <TestDialog slug={slug} sheet={sheet} voiceId={tested} onClose={() => setTested(null)} />
      )}
    </>
  );
}
