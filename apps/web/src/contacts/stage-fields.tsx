import { DeclineReasonKey, declineReasonTerms } from '@augenhoehe/domain/catalogue';
import { declined, postponed } from '@augenhoehe/domain/contacts';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../app/use-language.ts';
import { useNow } from '../app/use-now.ts';
import { useOptions } from '../inventory/index.ts';
import { Select, TextField } from '../ui/index.ts';
import { atStage } from './approach-draft.ts';
import type { ApproachFieldsProps } from './approach-fields-props.ts';
import { stageMeanings } from './stage-words.ts';

/** Where an approach stands, and what comes next. */
export function StageFields({ prefix, facts, onChange }: ApproachFieldsProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { stages } = useOptions();
  const today = dayInGermany(useNow());
  const meaning = stageMeanings[facts.stage];
  return (
    <>
      <Select
        name={`${prefix}stage`}
        label={t`Wo steht die Ansprache?`}
        help={meaning === undefined ? undefined : i18n._(meaning)}
        options={stages}
        value={facts.stage}
        onChange={(stage) => onChange(atStage(facts, stage, today))}
      />
      {facts.stage === declined && (
        <Select
          name={`${prefix}declineReason`}
          label={t`Warum möchte der Akteur nicht?`}
          placeholder={t`Bitte wählen`}
          options={declineReasonTerms.map((term) => ({ key: term.key, label: term[language] }))}
          value={facts.declineReason}
          onChange={(key) =>
            onChange({
              ...facts,
              declineReason: DeclineReasonKey.nullable().catch(null).parse(key),
            })
          }
        />
      )}
      <TextField
        name={`${prefix}nextStep`}
        label={t`Was ist der nächste Schritt?`}
        help={t`Klein genug für einen Tag, zum Beispiel „Anrufen und um eine halbe Stunde bitten“.`}
        isOptional
        maxLength={300}
        value={facts.nextStep}
        onChange={(nextStep) => onChange({ ...facts, nextStep })}
      />
      <TextField
        name={`${prefix}nextStepOn`}
        type="date"
        label={t`Bis zu welchem Tag?`}
        help={t`Vorgeschlagen ist der übliche Abstand dieser Stufe.`}
        isOptional={facts.stage !== postponed}
        value={facts.nextStepOn ?? ''}
        onChange={(day) => onChange({ ...facts, nextStepOn: day === '' ? null : day })}
      />
    </>
  );
}
