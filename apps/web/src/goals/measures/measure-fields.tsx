import { ActorId, AreaId, GoalId } from '@augenhoehe/domain/contract';
import type { MeasureList } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { areasQuery, useActorOptions } from '../../inventory/index.ts';
import { ComboBox, Select, TextArea, TextField } from '../../ui/index.ts';
import type { MeasureDraft } from './measure-draft.ts';

export interface MeasureFieldsProps {
  readonly slug: string;
  readonly goals: MeasureList['goals'];
  /** Before the names of fields in what the server says of them. */
  readonly prefix: '' | 'changes.';
  readonly draft: MeasureDraft;
  readonly onChange: (changes: Partial<MeasureDraft>) => void;
}

/** What is done, and which goal it serves. */
export function MeasureAboutFields({ goals, prefix, draft, onChange }: MeasureFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${prefix}title`}
        label={t`Was soll getan werden?`}
        help={t`Zum Beispiel „Frühstück für alle drei Blöcke“.`}
        maxLength={200}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <ComboBox
        name={`${prefix}goalId`}
        label={t`Welchem Ziel dient es?`}
        options={goals.map(({ id, key, text }) => ({ key: id, label: `${key} ${text}` }))}
        value={draft.goalId}
        onChange={(key) => onChange({ goalId: GoalId.nullable().catch(null).parse(key) })}
      />
      <TextArea
        name={`${prefix}what`}
        label={t`Was genau, und für wen?`}
        isOptional
        maxLength={2000}
        value={draft.what}
        onChange={(what) => onChange({ what })}
      />
    </>
  );
}

/** Where, when, and whose idea it was. */
export function MeasureWhenFields({ slug, prefix, draft, onChange }: MeasureFieldsProps) {
  const { t } = useLingui();
  const { data } = useQuery(areasQuery(slug));
  const { options } = useActorOptions(slug);
  return (
    <>
      <Select
        name={`${prefix}areaId`}
        label={t`Wo findet es statt?`}
        help={t`Daraus folgt, wer als Besitzer zustimmen muss.`}
        isOptional
        placeholder={t`Im ganzen Quartier`}
        options={(data?.areas ?? []).map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.areaId ?? ''}
        onChange={(key) => onChange({ areaId: AreaId.nullable().catch(null).parse(key) })}
      />
      <TextField
        name={`${prefix}startsOn`}
        type="date"
        label={t`Ab wann?`}
        isOptional
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <TextField
        name={`${prefix}endsOn`}
        type="date"
        label={t`Bis wann?`}
        isOptional
        value={draft.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
      />
      <TextField
        name={`${prefix}rhythm`}
        label={t`Wie oft, zu welcher Zeit?`}
        help={t`Zum Beispiel „mittwochs, 9 bis 11 Uhr“.`}
        isOptional
        maxLength={200}
        value={draft.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      <ComboBox
        name={`${prefix}proposedById`}
        label={t`Wer hatte die Idee?`}
        help={t`Wer es war, erfährt, was daraus wird.`}
        isOptional
        options={options}
        value={draft.proposedById}
        onChange={(key) => onChange({ proposedById: ActorId.nullable().catch(null).parse(key) })}
      />
    </>
  );
}
