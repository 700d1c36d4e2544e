import { dayInGermany } from '@augenhoehe/domain/contract';
import { decideGoal, type GoalSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TextField } from '../../ui/index.ts';
import { goalQuery } from './goal-queries.ts';
import { TouchedList } from './touched-list.tsx';

interface RuleDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly onClose: () => void;
}

/** A named rule in place of the words of the parties, with the day and where it can be read. */
export function RuleDialog({ slug, sheet, onClose }: RuleDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { goal } = sheet;
  const sending = useSending(goalQuery(slug, goal.id).queryKey);
  const today = dayInGermany(useNow());
  // The words that were read, not those that somebody writes while this is open.
  const [{ textId }] = useState(goal);
  const [rule, setRule] = useState({ on: today, rule: '', source: '' });

  async function save(): Promise<void> {
    const reply = await call(decideGoal, {
      params: { slug, goalId: goal.id },
      body: { textId, rule },
    });
    onClose();
    await tell(reply.changeSetId, t`Ziel ${goal.key} ist vereinbart.`);
  }

  return (
    <FormDialog
      title={t`Nach einer Regel beschließen`}
      lead={t`Das ersetzt die Zustimmung der Beteiligten. Wer nicht einverstanden war, bleibt lesbar.`}
      sendLabel={t`Beschluss festhalten`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TouchedList slug={slug} sheet={sheet} />
      <TextField
        name="rule.rule"
        label={t`Nach welcher Regel?`}
        help={t`Zum Beispiel „Beschluss des Beirats mit einfacher Mehrheit“.`}
        maxLength={300}
        value={rule.rule}
        onChange={(words) => setRule({ ...rule, rule: words })}
      />
      <TextField
        name="rule.source"
        label={t`Wo ist das nachzulesen?`}
        help={t`Zum Beispiel „Protokoll vom 12. Oktober, Punkt 4“.`}
        maxLength={300}
        value={rule.source}
        onChange={(source) => setRule({ ...rule, source })}
      />
      <TextField
        name="rule.on"
        type="date"
        label={t`An welchem Tag?`}
        max={today}
        value={rule.on}
        onChange={(on) => setRule({ ...rule, on })}
      />
    </FormDialog>
  );
}
