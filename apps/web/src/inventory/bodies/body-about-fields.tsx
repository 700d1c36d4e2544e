import { SharedVisibility } from '@augenhoehe/domain/access';
import { bodyTypeTerms } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { Select, TagPicker, TextArea, TextField } from '../../ui/index.ts';
import { useOptions } from '../use-options.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import { dayOf } from './body-draft.ts';
import type { BodyFieldsProps } from './body-fields-props.ts';

/** What it is, what for, when it meets. Name and type are enough; everything else can follow. */
export function BodyAboutFields(props: BodyFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const options = useOptions();
  const { prefix, facts, onChange } = props;
  return (
    <>
      <TextField
        name={`${prefix}name`}
        label={t`Wie heißt das Gremium?`}
        autoComplete="off"
        maxLength={200}
        value={facts.name}
        onChange={(name) => onChange({ name })}
      />
      <Select
        name={`${prefix}type`}
        label={t`Was für ein Gremium ist es?`}
        options={bodyTypeTerms.map((term) => ({ key: term.key, label: term[language] }))}
        value={facts.type}
        onChange={(type) => onChange({ type })}
      />
      <TextArea
        name={`${prefix}purpose`}
        label={t`Wozu trifft es sich?`}
        isOptional
        maxLength={1000}
        value={facts.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <TagPicker
        name={`${prefix}fields`}
        label={t`In welchen Handlungsfeldern arbeitet es?`}
        isOptional
        options={options.fields}
        value={facts.fields}
        onChange={(fields) => onChange({ fields: [...fields] })}
      />
      <MeetingFields {...props} />
      <TextField
        name={`${prefix}basis`}
        label={t`Worauf stützt es sich?`}
        help={t`Ein Gesetz, ein Beschluss, eine Geschäftsordnung, und wo sie zu finden sind.`}
        isOptional
        maxLength={300}
        value={facts.basis}
        onChange={(basis) => onChange({ basis })}
      />
      <TextArea
        name={`${prefix}note`}
        label={t`Was ist sonst wichtig?`}
        isOptional
        maxLength={2000}
        value={facts.note}
        onChange={(note) => onChange({ note })}
      />
      <LevelField {...props} />
    </>
  );
}

function LevelField({ prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  const visibility = useVisibilityWords();
  return (
    <Select
      name={`${prefix}visibility`}
      label={t`Wer sieht dieses Gremium und seine Mitglieder?`}
      options={SharedVisibility.options.map((level) => ({
        key: level,
        label: `${visibility.name(level)}: ${visibility.scope(level)}`,
      }))}
      value={facts.visibility}
      onChange={(key) => onChange({ visibility: SharedVisibility.catch('netzwerk').parse(key) })}
    />
  );
}

function MeetingFields({ prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${prefix}rhythm`}
        label={t`Wann trifft es sich?`}
        help={t`Zum Beispiel „jeden ersten Dienstag, 16 Uhr“ oder „unregelmäßig“.`}
        isOptional
        maxLength={200}
        value={facts.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      <TextField
        name={`${prefix}meetingsPerYear`}
        type="number"
        min={0}
        max={366}
        inputMode="numeric"
        label={t`Wie oft im Jahr etwa?`}
        isOptional
        value={facts.meetingsPerYear}
        onChange={(meetingsPerYear) => onChange({ meetingsPerYear })}
      />
      <div className="period">
        <TextField
          name={`${prefix}lastMetOn`}
          type="date"
          label={t`Wann traf es sich zuletzt?`}
          isOptional
          value={facts.lastMetOn ?? ''}
          onChange={(day) => onChange({ lastMetOn: dayOf(day) })}
        />
        <TextField
          name={`${prefix}lastMinutesOn`}
          type="date"
          label={t`Von wann ist das letzte Protokoll?`}
          isOptional
          value={facts.lastMinutesOn ?? ''}
          onChange={(day) => onChange({ lastMinutesOn: dayOf(day) })}
        />
      </div>
    </>
  );
}
