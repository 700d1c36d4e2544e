import { SharedVisibility } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useVisibilityWords } from '../../inventory/index.ts';
import { RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import type { CooperationFieldsProps } from './cooperation-fields-props.ts';

/** Name, what it is about, what is there in the end, and who sees it. */
export function AboutFields({ facts, onChange }: CooperationFieldsProps) {
  const { t } = useLingui();
  const visibility = useVisibilityWords();
  return (
    <>
      <TextField
        name="changes.name"
        label={t`Wie heißt die Kooperation?`}
        autoComplete="off"
        maxLength={200}
        value={facts.name}
        onChange={(name) => onChange({ name })}
      />
      <TextArea
        name="changes.concern"
        label={t`Worum geht es?`}
        help={t`Ein oder zwei Sätze, die auch Nachbarn verstehen.`}
        isOptional
        maxLength={1000}
        value={facts.concern}
        onChange={(concern) => onChange({ concern })}
      />
      <TextArea
        name="changes.output"
        label={t`Was ist am Ende da?`}
        help={t`Was man anfassen oder zählen kann, zum Beispiel „Zwei Mittagstische die Woche“.`}
        isOptional
        maxLength={500}
        value={facts.output}
        onChange={(output) => onChange({ output })}
      />
      <TextArea
        name="changes.note"
        label={t`Anmerkung`}
        isOptional
        maxLength={2000}
        value={facts.note}
        onChange={(note) => onChange({ note })}
      />
      <RadioGroup
        name="changes.visibility"
        label={t`Wer soll die Kooperation sehen?`}
        options={SharedVisibility.options.map((key) => ({
          key,
          label: visibility.name(key),
          help: visibility.scope(key),
        }))}
        value={facts.visibility}
        onChange={(key) => onChange({ visibility: SharedVisibility.parse(key) })}
      />
    </>
  );
}
