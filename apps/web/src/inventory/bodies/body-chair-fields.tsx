import { ActorId } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { ComboBox, TextField } from '../../ui/index.ts';
import { useActorOptions } from '../use-actor-options.ts';
import type { BodyFieldsProps } from './body-fields-props.ts';

/** Who chairs and moderates, and what keeps them out of the matter. */
export function BodyChairFields({ slug, prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  const actors = useActorOptions(slug);
  return (
    <>
      <ComboBox
        name={`${prefix}chairId`}
        label={t`Wer leitet und moderiert?`}
        help={t`Die Stelle, von der die Moderation kommt.`}
        isOptional
        options={actors.options}
        value={facts.chairId}
        onChange={(key) => onChange({ chairId: ActorId.nullable().catch(null).parse(key) })}
      />
      <TextField
        name={`${prefix}chairText`}
        label={t`Wie ist die Leitung geregelt?`}
        help={t`Zum Beispiel „reihum“ oder „gewählt für zwei Jahre“. Keine Namen von Personen.`}
        isOptional
        maxLength={200}
        value={facts.chairText}
        onChange={(chairText) => onChange({ chairText })}
      />
      <TextField
        name={`${prefix}neutrality`}
        label={t`Wie bleibt die Moderation neutral? In einem Satz.`}
        help={t`Zum Beispiel „stimmt nicht mit und gibt bei eigenen Anliegen ab“.`}
        isOptional
        maxLength={300}
        value={facts.neutrality}
        onChange={(neutrality) => onChange({ neutrality })}
      />
    </>
  );
}
