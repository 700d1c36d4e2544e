import { type GoalSheet, type GoalState, needsReason, stepGoal } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import { goalQuery } from './goal-queries.ts';
import { goalStates, goalStepWords } from './goal-words.ts';
import { TouchedList } from './touched-list.tsx';

interface StepDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly to: GoalState;
  readonly onClose: () => void;
}

/** Leads a goal on; before something is taken back from others it says from whom. */
export function StepDialog({ slug, sheet, to, onClose }: StepDialogProps) {
  const { t, i18n } = useLingui();
  const { tell } = useChangeTold(slug);
  const { goal, under } = sheet;
  const sending = useSending(goalQuery(slug, goal.id).queryKey);
  // The state that was read, not one to which somebody else leads it while this is open.
  const [from] = useState(goal.state);
  const [reason, setReason] = useState('');
  const [subGoals, setSubGoals] = useState<'drop' | 'move-up'>('move-up');
  const takesBack = needsReason(to);
  const asksForSubGoals = to === 'dropped' && under.length > 0;

  async function save(): Promise<void> {
    const reply = await call(stepGoal, {
      params: { slug, goalId: goal.id },
      body: { from, to, reason, ...(asksForSubGoals ? { subGoals } : {}) },
    });
    onClose();
    await tell(reply.changeSetId, t`Ziel ${goal.key}: ${i18n._(goalStates[to])}`);
  }

  return (
    <FormDialog
      title={i18n._(goalStepWords[to])}
      lead={goal.text}
      sendLabel={i18n._(goalStepWords[to])}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {takesBack && <TouchedList slug={slug} sheet={sheet} />}
      {asksForSubGoals && (
        <RadioGroup
          label={t`Was wird aus den Zielen darunter?`}
          options={[
            { key: 'move-up', label: t`Sie bleiben und rücken eine Ebene hinauf` },
            { key: 'drop', label: t`Sie werden mit verworfen` },
          ]}
          value={subGoals}
          onChange={(key) => setSubGoals(key === 'drop' ? 'drop' : 'move-up')}
        />
      )}
      <TextArea
        name="reason"
        label={takesBack ? t`Warum?` : t`Was ist dazu zu sagen?`}
        isOptional={!takesBack}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
