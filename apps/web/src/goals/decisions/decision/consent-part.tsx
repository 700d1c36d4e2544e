import { type ConsentMove, consentMoves, moveConsent } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call } from '../../../app/api.ts';
import { lazyPart } from '../../../app/lazy-part.tsx';
import { Button, FactGroup, Steps } from '../../../ui/index.ts';
import { ObjectionsList } from './objections-list.tsx';
import type { PartProps } from './part-props.ts';
import { PostsPart } from './posts-part.tsx';
import { useDecisionTold } from './use-decision-told.ts';

const RoundDialog = lazyPart(async () => (await import('./consent-dialogs.tsx')).RoundDialog);
const PassOnDialog = lazyPart(async () => (await import('./consent-dialogs.tsx')).PassOnDialog);
const TextDialog = lazyPart(async () => (await import('./text-dialog.tsx')).TextDialog);

type Dialog = 'round' | 'pass-on' | 'text';

const phases: readonly MessageDescriptor[] = [
  msg`Fragen`,
  msg`Reaktionen`,
  msg`Konsentrunde`,
  msg`Einwände aufnehmen`,
];
const phaseAt = { questions: 0, reactions: 1, round: 2, integrating: 3, ended: 4 } as const;

/** How a proposal goes through questions, reactions and rounds, with every objection and its fate. */
export function ConsentPart({ slug, sheet }: PartProps): ReactNode {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useDecisionTold(slug);
  const [open, setOpen] = useState<Dialog | null>(null);
  const { paper, can } = sheet;
  if (paper.phase === null) return null;
  const current = phaseAt[paper.phase];
  const moves = can.moderate ? movesFor(sheet) : [];

  async function move(step: 'begin-reactions' | 'end-round', words: string): Promise<void> {
    try {
      const params = { slug, decisionId: paper.id };
      const reply = await call(moveConsent, { params, body: { move: step } });
      await tell(reply.changeSetId, words);
    } catch (error) {
      refuse(error);
    }
  }

  function close(): void {
    setOpen(null);
  }

  return (
    <FactGroup
      title={t`Weg zum Konsent`}
      beside={
        paper.round > 0 ? <span className="quiet small">{t`Runde ${paper.round}`}</span> : undefined
      }
    >
      <Steps
        label={t`Weg zum Konsent`}
        steps={phases.map((phase) => i18n._(phase))}
        current={current}
      />
      {moves.length > 0 && (
        <div className="actions no-print">
          {moves.includes('begin-reactions') && (
            <Button
              size="small"
              onPress={() => void move('begin-reactions', t`Jetzt ist Zeit für Reaktionen.`)}
            >
              <Trans>Zu den Reaktionen</Trans>
            </Button>
          )}
          {moves.includes('amend') && (
            <Button size="small" onPress={() => setOpen('text')}>
              <Trans>Vorschlag ändern</Trans>
            </Button>
          )}
          {moves.includes('begin-round') && (
            <Button size="small" onPress={() => setOpen('round')}>
              <Trans>Konsentrunde beginnen</Trans>
            </Button>
          )}
          {moves.includes('end-round') && (
            <Button
              size="small"
              onPress={() => void move('end-round', t`Die Runde ist ausgezählt.`)}
            >
              <Trans>Runde auszählen</Trans>
            </Button>
          )}
          {moves.includes('pass-on') && (
            <Button size="small" variant="plain" onPress={() => setOpen('pass-on')}>
              <Trans>Weitergeben</Trans>
            </Button>
          )}
        </div>
      )}
      <ObjectionsList slug={slug} sheet={sheet} />
      <PostsPart slug={slug} sheet={sheet} />
      {open === 'round' && <RoundDialog slug={slug} sheet={sheet} onClose={close} />}
      {open === 'pass-on' && <PassOnDialog slug={slug} sheet={sheet} onClose={close} />}
      {open === 'text' && <TextDialog slug={slug} sheet={sheet} onClose={close} />}
    </FactGroup>
  );
}

/** A round needs other words where objections to these stand. */
function movesFor({ paper, objections }: PartProps['sheet']): readonly ConsentMove[] {
  if (paper.phase === null || paper.state !== 'open') return [];
  const latest = objections.filter(({ round }) => round === paper.round);
  const isAmended = latest.every(({ textVersion }) => textVersion < paper.textVersion);
  return consentMoves({ phase: paper.phase, isAmended });
}
