import { openDecision } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil, Vote } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { useListWords } from '../../../app/use-list-words.ts';
import { Button, ConfirmDialog, LinkButton, Notice, Slip } from '../../../ui/index.ts';
import { editDecisionPath } from '../decision-paths.ts';
import { OptionsShown } from '../vote/options-shown.tsx';
import { missingWords } from './missing-words.ts';
import type { PartProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';
import { useSummaryWords } from './use-summary-words.ts';

/** Before it begins: all of it in words, and what is still missing. */
export function DraftPart({ slug, sheet }: PartProps) {
  const { t, i18n } = useLingui();
  const { tell, refuse } = useDecisionTold(slug);
  const [isAsked, setAsked] = useState(false);
  const sentences = useSummaryWords()(sheet);
  const { paper, missing, can, version } = sheet;
  const isReady = missing.length === 0;
  const faults = [...new Set(missing.map((one) => i18n._(missingWords(one))))];

  async function open(): Promise<void> {
    try {
      const params = { slug, decisionId: paper.id };
      const reply = await call(openDecision, { params, body: { version } });
      await tell(reply.changeSetId, t`Die Abstimmung ist eröffnet.`);
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <>
      {!isReady && (
        <Notice tone="hint" title={t`Das fehlt noch, bevor es losgehen kann`}>
          <ul className="plain-list">
            {faults.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Slip aria-label={t`So wird entschieden`}>
        <h2>
          <Trans>So wird entschieden</Trans>
        </h2>
        <ul className="summary">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <OptionsShown paper={paper} />
        <VotersShown sheet={sheet} />
        {can.edit && (
          <div className="actions">
            {can.open && isReady && (
              <Button variant="primary" icon={Vote} onPress={() => setAsked(true)}>
                <Trans>Abstimmung eröffnen</Trans>
              </Button>
            )}
            <LinkButton icon={Pencil} href={editDecisionPath(slug, paper.id)}>
              <Trans>Entwurf ändern</Trans>
            </LinkButton>
          </div>
        )}
      </Slip>
      {isAsked && (
        <ConfirmDialog
          isOpen
          title={t`Die Abstimmung eröffnen?`}
          confirmLabel={t`Eröffnen`}
          onConfirm={open}
          onClose={() => setAsked(false)}
        >
          <p>
            <Trans>
              Wer stimmt, steht dann fest. Nach der ersten Stimme bleiben Frage, Verfahren und
              Regeln, wie sie sind; die Frist lässt sich nur verlängern.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Whose votes will count, by name. */
function VotersShown({ sheet: { electorate } }: Pick<PartProps, 'sheet'>) {
  const listed = useListWords();
  if (electorate.length === 0) return null;
  const names = electorate.map(({ name, bank }) => (bank === '' ? name : `${name} (${bank})`));
  return (
    <section>
      <h3>
        <Trans>Wer entscheidet</Trans>
      </h3>
      <p className="summary">{listed(names)}</p>
    </section>
  );
}
