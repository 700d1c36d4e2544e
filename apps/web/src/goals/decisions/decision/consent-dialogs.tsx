import { clockInGermany, moveConsent, testObjection } from '@augenhoehe/domain/goals';
import type { VoiceId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useNow } from '../../../app/use-now.ts';
import { useSending } from '../../../app/use-sending.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import type { DecisionDialogProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

const dayMs = 86_400_000;

/** Puts the proposal to everybody, with a time by which they have spoken. */
export function RoundDialog({ slug, sheet: { paper }, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const now = useNow();
  const known = paper.closesAt === null ? 0 : Date.parse(paper.closesAt);
  const [closesAt, setClosesAt] = useState(
    clockInGermany(new Date(Math.max(known, now.getTime() + dayMs))),
  );
  async function save(): Promise<void> {
    const params = { slug, decisionId: paper.id };
    const reply = await call(moveConsent, { params, body: { move: 'begin-round', closesAt } });
    onClose();
    await tell(reply.changeSetId, t`Die Konsentrunde läuft.`);
  }
  return (
    <FormDialog
      title={t`Konsentrunde beginnen`}
      lead={t`Alle sagen zu diesen Worten, ob sie einen Einwand haben. Was in früheren Runden gesagt wurde, bleibt lesbar.`}
      sendLabel={t`Runde beginnen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextField
        name="closesAt"
        type="datetime-local"
        label={t`Bis wann?`}
        help={t`Deutsche Zeit`}
        value={closesAt}
        onChange={setClosesAt}
      />
    </FormDialog>
  );
}

/** Hands a proposal on to those who can decide it. */
export function PassOnDialog({ slug, sheet: { paper }, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  async function save(): Promise<void> {
    const params = { slug, decisionId: paper.id };
    const reply = await call(moveConsent, { params, body: { move: 'pass-on', to, reason } });
    onClose();
    await tell(reply.changeSetId, t`Der Vorschlag ist weitergegeben.`);
  }
  return (
    <FormDialog
      title={t`Vorschlag weitergeben`}
      lead={t`Er endet hier ohne Konsent. Was gesagt wurde, bleibt lesbar.`}
      sendLabel={t`Weitergeben`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextField name="to" label={t`An wen?`} maxLength={300} value={to} onChange={setTo} />
      <TextArea
        name="reason"
        label={t`Warum?`}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}

interface TestDialogProps extends DecisionDialogProps {
  readonly voiceId: VoiceId;
}

/** What the group found of an objection; the moderation alone cannot close one. */
export function TestDialog({ slug, sheet, voiceId, onClose }: TestDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const entitled = sheet.voices.filter(({ struckReason }) => struckReason === null).length;
  const [tested, setTested] = useState(String(entitled));
  const [holds, setHolds] = useState('0');
  const [result, setResult] = useState('');
  async function save(): Promise<void> {
    const reply = await call(testObjection, {
      params: { slug, decisionId: sheet.paper.id, voiceId },
      body: { tested: Number(tested), holds: Number(holds), result },
    });
    onClose();
    await tell(
      reply.changeSetId,
      reply.closed
        ? t`Der Einwand ist durch die Gruppe geprüft und geschlossen.`
        : t`Der Einwand trägt und bleibt offen.`,
    );
  }
  return (
    <FormDialog
      title={t`Einwand in der Gruppe prüfen`}
      lead={t`Einen Einwand schließt nur, wer ihn vorbringt, oder die Gruppe nach einer Prüfung; nie die Moderation allein.`}
      sendLabel={t`Prüfung festhalten`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TextField
        name="tested"
        type="number"
        min={1}
        max={entitled}
        label={t`Wie viele Stimmen haben geprüft?`}
        value={tested}
        onChange={setTested}
      />
      <TextField
        name="holds"
        type="number"
        min={0}
        max={entitled}
        label={t`Wie viele finden, dass der Einwand trägt?`}
        value={holds}
        onChange={setHolds}
      />
      <TextArea
        name="result"
        label={t`Was hat die Gruppe gefunden?`}
        maxLength={1000}
        value={result}
        onChange={setResult}
      />
    </FormDialog>
  );
}
