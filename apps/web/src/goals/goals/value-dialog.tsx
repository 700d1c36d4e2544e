import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  addGoalValue,
  editGoalValue,
  type GoalSheet,
  type ValueShown,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextField } from '../../ui/index.ts';
import { AmountField } from './amount-field.tsx';
import { goalQuery } from './goal-queries.ts';

interface ValueDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  /** `null`: a new one. */
  readonly value: ValueShown | null;
  readonly onClose: () => void;
}

/** A measured value with its day and source, new or corrected. */
export function ValueDialog({ slug, sheet, value, onClose }: ValueDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { goal } = sheet;
  const sending = useSending(goalQuery(slug, goal.id).queryKey);
  const today = dayInGermany(useNow());
  const { on, amount, source, note } = value ?? { on: today, amount: null, source: '', note: '' };
  const [was] = useState({ on, amount, source, note });
  const [facts, setFacts] = useState(was);
  const prefix = value === null ? '' : 'changes.';
  const [isMissing, setMissing] = useState(false);

  async function save(known: number): Promise<void> {
    const params = { slug, goalId: goal.id };
    const given = { ...facts, amount: known };
    const reply =
      value === null
        ? await call(addGoalValue, { params, body: given })
        : await call(editGoalValue, {
            params: { ...params, valueId: value.id },
            body: changedAmong({ ...was, amount: value.amount }, given),
          });
    onClose();
    await tell(reply.changeSetId, t`Wert zu Ziel ${goal.key} eingetragen.`);
  }

  async function send(): Promise<void> {
    setMissing(facts.amount === null);
    const known = facts.amount;
    if (known !== null) await sending.send(() => save(known));
  }

  const errors = isMissing ? { [`${prefix}amount`]: t`Bitte schreiben Sie eine Zahl.` } : {};
  return (
    <FormDialog
      title={value === null ? t`Wert eintragen` : t`Wert berichtigen`}
      lead={goal.indicator}
      sendLabel={value === null ? t`Eintragen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <AmountField
        name={`${prefix}amount`}
        label={goal.unit === '' ? t`Welcher Wert?` : t`Wie viel? (${goal.unit})`}
        value={facts.amount}
        onChange={(next) => setFacts({ ...facts, amount: next })}
      />
      <TextField
        name={`${prefix}on`}
        type="date"
        label={t`An welchem Tag?`}
        max={today}
        value={facts.on}
        onChange={(day) => setFacts({ ...facts, on: day })}
      />
      <TextField
        name={`${prefix}source`}
        label={t`Woher kommt er?`}
        help={t`Zum Beispiel „Strichliste vom 3. März“.`}
        maxLength={200}
        value={facts.source}
        onChange={(words) => setFacts({ ...facts, source: words })}
      />
      <TextField
        name={`${prefix}note`}
        label={t`Was ist dazu zu sagen?`}
        isOptional
        maxLength={500}
        value={facts.note}
        onChange={(words) => setFacts({ ...facts, note: words })}
      />
    </FormDialog>
  );
}
