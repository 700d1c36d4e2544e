import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../ui/index.ts';
import { dayOf } from './cooperation-draft.ts';
import type { CooperationFieldsProps } from './cooperation-fields-props.ts';

/** The goal in one sentence, when and how it was decided, and when to look at it again. */
export function GoalFields({ facts, onChange }: CooperationFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        name="changes.goal"
        label={t`Was wollen alle zusammen erreichen?`}
        help={t`Ein Satz über das, was danach anders ist, nicht über das, was Sie tun.`}
        isOptional
        maxLength={500}
        value={facts.goal}
        onChange={(goal) => onChange({ goal })}
      />
      <TextField
        name="changes.goalDecidedOn"
        type="date"
        label={t`Wann wurde das gemeinsam beschlossen?`}
        isOptional
        value={facts.goalDecidedOn ?? ''}
        onChange={(day) => onChange({ goalDecidedOn: dayOf(day) })}
      />
      <TextField
        name="changes.goalDecidedHow"
        label={t`Wie wurde beschlossen?`}
        help={t`Zum Beispiel „alle fünf, nach einer Runde zu den eigenen Interessen“.`}
        isOptional
        maxLength={200}
        value={facts.goalDecidedHow}
        onChange={(goalDecidedHow) => onChange({ goalDecidedHow })}
      />
      <TextField
        name="changes.reviewOn"
        type="date"
        label={t`Wann sehen Sie gemeinsam nach?`}
        isOptional
        value={facts.reviewOn ?? ''}
        onChange={(day) => onChange({ reviewOn: dayOf(day) })}
      />
    </>
  );
}
