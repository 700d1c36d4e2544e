import { concludeDecision, type DecisionOutcome } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { Checkbox, TextArea, TextField } from '../../../ui/index.ts';
import { type FollowUp, FollowUpFields } from './follow-up-fields.tsx';
import type { DecisionDialogProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

const nothing: DecisionOutcome = {
  statement: '',
  againstCount: false,
  reason: '',
  dissent: '',
  reviewOn: null,
  followUps: [],
};

/** What people make of the count, in their words; the count itself stays as it is. */
export function OutcomeDialog({ slug, sheet, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [outcome, setOutcome] = useState(sheet.outcome ?? nothing);
  const [version] = useState(sheet.version);
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const isConsent = sheet.paper.method === 'consent';

  function change(changes: Partial<DecisionOutcome>): void {
    setOutcome({ ...outcome, ...changes });
  }

  async function save(): Promise<void> {
    const reply = await call(concludeDecision, {
      params: { slug, decisionId: sheet.paper.id },
      body: { version, outcome },
    });
    onClose();
    await tell(reply.changeSetId, t`Der Beschluss ist festgehalten.`);
  }

  async function send(): Promise<void> {
    const faults = {
      ...(outcome.againstCount && outcome.reason.trim() === ''
        ? { 'outcome.reason': t`Bitte sagen Sie, warum Sie anders entscheiden, als gezählt wurde.` }
        : {}),
      ...(isConsent && sheet.result?.outcome === 'adopted' && outcome.reviewOn === null
        ? {
            'outcome.reviewOn': t`Ein Konsent gilt bis zur Überprüfung: Bitte setzen Sie einen Tag.`,
          }
        : {}),
      ...Object.fromEntries(
        outcome.followUps.flatMap(({ words }, at) =>
          words.trim() === ''
            ? [
                [
                  `outcome.followUps.${at}.words`,
                  t`Bitte schreiben Sie, was folgt, oder lassen Sie die Zeile mit ✕ weg.`,
                ],
              ]
            : [],
        ),
      ),
    };
    setMissing(faults);
    if (Object.keys(faults).length === 0) await sending.send(save);
  }

  return (
    <FormDialog
      title={t`Beschluss festhalten`}
      lead={t`In Ihren Worten: Was gilt jetzt?`}
      size="wide"
      sendLabel={t`Beschluss festhalten`}
      sending={{ ...sending, errors: Object.keys(missing).length > 0 ? missing : sending.errors }}
      onSend={send}
      onClose={onClose}
    >
      <TextArea
        name="outcome.statement"
        label={t`Was ist beschlossen?`}
        maxLength={4000}
        value={outcome.statement}
        onChange={(statement) => change({ statement })}
      />
      <Checkbox
        label={t`Wir entscheiden anders, als gezählt wurde`}
        isSelected={outcome.againstCount}
        onChange={(againstCount) => change({ againstCount })}
      />
      {outcome.againstCount && (
        <TextArea
          name="outcome.reason"
          label={t`Warum?`}
          maxLength={4000}
          value={outcome.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <TextArea
        name="outcome.dissent"
        label={t`Wer sieht es anders, und warum?`}
        help={t`Abweichende Stimmen stehen neben dem Beschluss.`}
        isOptional
        maxLength={4000}
        value={outcome.dissent}
        onChange={(dissent) => change({ dissent })}
      />
      <TextField
        name="outcome.reviewOn"
        type="date"
        label={t`Wann überprüfen wir das?`}
        isOptional={!isConsent}
        value={outcome.reviewOn ?? ''}
        onChange={(day) => change({ reviewOn: day === '' ? null : day })}
      />
      <FollowUpFields
        slug={slug}
        decisionId={sheet.paper.id}
        followUps={outcome.followUps}
        onChange={(followUps: readonly FollowUp[]) => change({ followUps: [...followUps] })}
      />
    </FormDialog>
  );
}
