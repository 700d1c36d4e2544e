import { ballotsIn, boxFault, enterPaperBox, leavesFewApart } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { ApiProblem } from '../../../app/api-problem.ts';
import { problemMessage } from '../../../app/problem-message.ts';
import { useSending } from '../../../app/use-sending.ts';
import {
  Button,
  CheckboxGroup,
  Dialog,
  DialogBody,
  DialogFooter,
  Form,
  Mark,
  SubmitButton,
} from '../../../ui/index.ts';
import type { DecisionDialogProps } from '../decision/part-props.ts';
import { useDecisionTold } from '../decision/use-decision-told.ts';
import { BoxCounts } from './box-counts.tsx';
import { type BoxDraft, ballotsOfBox, emptyBox, unreadCounts, voicesOfBox } from './box-draft.ts';
import { BoxLaid } from './box-laid.tsx';
import './box.css';

interface BoxDialogProps extends DecisionDialogProps {
  readonly draft: BoxDraft;
  readonly onChange: (draft: BoxDraft) => void;
}

/** A whole box of secret ballots: who put one in and, apart from that, what lay in it. */
export function BoxDialog({ slug, sheet, draft, onChange, onClose }: BoxDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { paper } = sheet;
  const standing = sheet.voices.filter(({ struckReason }) => struckReason === null);
  const here = standing.filter(({ present }) => present);
  const ballots = ballotsOfBox(paper.method, draft);
  const ticked = draft.voices.length;

  function tick(ids: readonly string[]): void {
    onChange({ ...draft, voices: ids });
  }

  function found(): Readonly<Record<string, string>> {
    const unread = unreadCounts(paper.method, draft);
    if (unread.length > 0) {
      return Object.fromEntries(
        unread.map((key) => [`count.${key}`, t`Bitte tragen Sie eine ganze Zahl ein.`]),
      );
    }
    const fault = boxFault({ voices: voicesOfBox(draft), ballots });
    if (fault === null) return {};
    return { voices: i18n._(problemMessage(new ApiProblem(400, fault.code, fault.params))) };
  }

  async function save(): Promise<void> {
    const reply = await call(enterPaperBox, {
      params: { slug, decisionId: paper.id },
      body: { textVersion: paper.textVersion, voices: voicesOfBox(draft), ballots },
    });
    onChange(emptyBox);
    onClose();
    await tell(reply.changeSetId, t`Eingetragen. Eine zweite Person bestätigt die Papierurne.`);
  }

  async function send(): Promise<void> {
    const missing = found();
    setFaults(missing);
    if (Object.keys(missing).length === 0) await sending.send(save);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Papierurne eintragen`}
      size="wide"
      isHeld={sending.isBusy}
    >
      <Form onSubmit={send} errors={{ ...sending.errors, ...faults }}>
        <DialogBody>
          <div className="box-form">
            <Mark tone="quiet" isBoxed>
              {t`Mischen Sie die gefalteten Zettel, bevor Sie den ersten öffnen. Was Sie eintragen, zählt, sobald eine zweite Person es mit dem Papier verglichen hat.`}
            </Mark>
            <div className="box-voices">
              <CheckboxGroup
                name="voices"
                label={t`Wer hat einen Zettel eingeworfen?`}
                options={standing.map(({ id, name }) => ({ key: id, label: name }))}
                values={draft.voices}
                onChange={tick}
              />
              <div className="actions">
                <Button size="small" onPress={() => tick(standing.map(({ id }) => id))}>
                  <Trans>Alle</Trans>
                </Button>
                {here.length > 0 && (
                  <Button size="small" onPress={() => tick(here.map(({ id }) => id))}>
                    <Trans>Alle im Raum</Trans>
                  </Button>
                )}
                <Button size="small" onPress={() => tick([])}>
                  <Trans>Niemand</Trans>
                </Button>
              </div>
            </div>
            <BoxLaid paper={paper} draft={draft} onChange={onChange} onFaults={setFaults} />
            <BoxCounts method={paper.method} draft={draft} onChange={onChange} />
            <p role="status" className="box-sum">
              {t`${plural(ticked, { one: '# Stimme', other: '# Stimmen' })} angekreuzt, ${plural(ballotsIn(ballots), { one: '# Zettel', other: '# Zettel' })} gezählt`}
            </p>
            {leavesFewApart(standing.length - ticked) && ticked > 0 && (
              <Mark tone="hint" isBoxed>
                {t`Nur wenige stimmen nicht auf Papier. Wer die Zettel gezählt hat, könnte aus dem Ergebnis ausrechnen, wie sie stimmen. Besser ist, wenn auch sie einen Zettel einwerfen.`}
              </Mark>
            )}
          </div>
        </DialogBody>
        <DialogFooter>
          <SubmitButton isBusy={sending.isBusy}>{t`Eintragen`}</SubmitButton>
          <Button variant="plain" onPress={onClose}>{t`Später weiter`}</Button>
        </DialogFooter>
      </Form>
    </Dialog>
  );
}
