import { clockInGermany, extendDecision, withdrawDecision } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import type { DecisionDialogProps } from './part-props.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useDecisionTold } from './use-decision-told.ts';

/** A later end, with the reason; everybody who votes is told. */
export function ExtendDialog({ slug, sheet: { paper }, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [closesAt, setClosesAt] = useState(
    paper.closesAt === null ? '' : clockInGermany(new Date(paper.closesAt)),
  );
  const [reason, setReason] = useState('');
  async function save(): Promise<void> {
    const params = { slug, decisionId: paper.id };
    const reply = await call(extendDecision, { params, body: { closesAt, reason } });
    onClose();
    await tell(reply.changeSetId, t`Die Frist ist verlängert. Alle, die stimmen, erfahren es.`);
  }
  return (
    <FormDialog
      title={t`Frist verlängern`}
      lead={t`Verkürzen lässt sie sich nicht mehr.`}
      sendLabel={t`Verlängern`}
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

/** Back without a result, with the reason. */
export function WithdrawDialog({ slug, sheet: { paper }, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  return (
    <ReasonDialog
      slug={slug}
      title={t`Abstimmung zurückziehen`}
      lead={t`Sie endet ohne Ergebnis. Frage, Verlauf und Grund bleiben lesbar.`}
      sendLabel={t`Abstimmung zurückziehen`}
      told={t`Die Abstimmung ist zurückgezogen.`}
      run={(reason) =>
        call(withdrawDecision, { params: { slug, decisionId: paper.id }, body: { reason } })
      }
      onClose={onClose}
    />
  );
}
