import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../ui/index.ts';
import { AmountField } from './amount-field.tsx';
import { dayIn } from './goal-draft.ts';
import { smartQuestions } from './goal-words.ts';
import type { GoalFieldsProps } from './place-fields.tsx';

const smart = ['specific', 'measurable', 'attractive', 'realistic', 'timed'] as const;

/** The SMART questions, and what is counted from where to where by when. */
export function CheckFields({ prefix, facts, onChange }: GoalFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      {smart.map((name) => (
        <TextArea
          key={name}
          name={`${prefix}${name}`}
          label={i18n._(smartQuestions[name])}
          isOptional
          rows={2}
          maxLength={500}
          value={facts[name]}
          onChange={(words) => onChange({ [name]: words })}
        />
      ))}
      <TextField
        name={`${prefix}indicator`}
        label={t`Was wird gezählt oder angesehen?`}
        help={t`Zum Beispiel „Strichliste je Termin“.`}
        isOptional
        maxLength={200}
        value={facts.indicator}
        onChange={(indicator) => onChange({ indicator })}
      />
      {facts.indicator !== '' && (
        <>
          <TextField
            name={`${prefix}unit`}
            label={t`In welcher Einheit?`}
            help={t`Zum Beispiel „Erwachsene“.`}
            isOptional
            maxLength={60}
            value={facts.unit}
            onChange={(unit) => onChange({ unit })}
          />
          <AmountField
            name={`${prefix}baseline`}
            label={t`Wo stehen Sie heute?`}
            isOptional
            value={facts.baseline}
            onChange={(baseline) => onChange({ baseline })}
          />
          <AmountField
            name={`${prefix}target`}
            label={t`Wo wollen Sie hin?`}
            isOptional
            value={facts.target}
            onChange={(target) => onChange({ target })}
          />
          <TextField
            name={`${prefix}targetOn`}
            type="date"
            label={t`Bis wann?`}
            isOptional
            value={facts.targetOn ?? ''}
            onChange={(day) => onChange({ targetOn: dayIn(day) })}
          />
        </>
      )}
    </>
  );
}
