import { type ApproachRow, editApproach } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placeKey } from '../app/session-query.ts';
import { useSeen } from '../app/use-seen.ts';
import { useSending } from '../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../inventory/index.ts';
import { changedApproachFacts, WrittenApproach } from './approach-draft.ts';
import { ApproachFields } from './approach-fields.tsx';
import { ResultField } from './result-field.tsx';
import { StageFields } from './stage-fields.tsx';
import { useApproachFaults } from './use-approach-faults.ts';

export interface ApproachDialogProps {
  readonly slug: string;
  readonly approach: ApproachRow;
  readonly onClose: () => void;
}

interface EditDialogProps extends ApproachDialogProps {
  /** `step`: only what came out of a step, and what comes next. */
  readonly how: 'whole' | 'step';
}

/** What is written at first: for a step that is done, the next one is still open. */
function begun(seen: WrittenApproach, how: EditDialogProps['how']): WrittenApproach {
  return how === 'step' ? { ...seen, nextStep: '', nextStepOn: null } : seen;
}

/** Changes an approach; what somebody else changed meanwhile is never overwritten. */
export function EditApproachDialog({ slug, approach, how, onClose }: EditDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const sending = useSending();
  const check = useApproachFaults();
  const current = WrittenApproach.parse(approach);
  const seen = useSeen(current, sending.problem);
  const [facts, setFacts] = useState(() => begun(current, how));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { name } = approach.actor;
  const fields = { prefix: 'changes.', facts, onChange: setFacts } as const;

  async function save(): Promise<void> {
    const edit = changedApproachFacts(seen.was, facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const params = { slug, approachId: approach.id };
    const reply = await call(editApproach, { params, body: edit });
    onClose();
    await tell(
      reply.changeSetId,
      how === 'step' ? t`Schritt erledigt: ${name}` : t`Gespeichert: ${name}`,
    );
  }

  async function send(): Promise<void> {
    const checked = check(facts, 'changes.');
    setFaults(checked.ok ? {} : checked.faults);
    if (!checked.ok) return;
    if (!(await sending.send(save))) {
      await queryClient.invalidateQueries({ queryKey: [...placeKey(slug), 'approaches'] });
    }
  }

  return (
    <FormDialog
      title={how === 'step' ? t`Schritt erledigt` : t`Ansprache ändern`}
      lead={name}
      sendLabel={t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...faults } }}
      onSend={send}
      onClose={onClose}
    >
      {seen.isOvertaken && <OvertakenNotice isAhead={seen.isAhead} onAccept={seen.accept} />}
      {how === 'whole' && <ApproachFields slug={slug} {...fields} />}
      <ResultField {...fields} />
      <StageFields {...fields} />
    </FormDialog>
  );
}
