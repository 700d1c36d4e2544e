import {
  FieldKey,
  ParticipationLevel,
  participationTerms,
  ResourceKey,
  TargetGroupKey,
} from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { AreaField, useOptions } from '../../inventory/index.ts';
import { Select, TagPicker, TextArea } from '../../ui/index.ts';
import type { GoalFieldsProps } from './place-fields.tsx';

const stage = ParticipationLevel.nullable().catch(null);

/** What is to be different, and what that changes for whom and where. */
export function WordsFields({ slug, prefix, facts, onChange }: GoalFieldsProps) {
  const { t } = useLingui();
  const { targets } = useOptions();
  return (
    <>
      <TextArea
        name={`${prefix}text`}
        label={t`Was soll anders sein?`}
        help={t`Ein Satz über das, was danach ist, nicht über das, was Sie tun.`}
        maxLength={500}
        rows={2}
        value={facts.text}
        onChange={(text) => onChange({ text })}
      />
      <TagPicker
        name={`${prefix}targetGroups`}
        label={t`Für wen ändert sich etwas?`}
        isOptional
        options={targets}
        value={facts.targetGroups}
        onChange={(keys) => onChange({ targetGroups: TargetGroupKey.array().parse(keys) })}
      />
      <AreaField
        slug={slug}
        value={facts.areaId}
        none={t`im ganzen Quartier`}
        onChange={(areaId) => onChange({ areaId })}
      />
      <TextArea
        name={`${prefix}changes`}
        label={t`Was ändert sich für sie?`}
        isOptional
        maxLength={1000}
        value={facts.changes}
        onChange={(changes) => onChange({ changes })}
      />
      <TextArea
        name={`${prefix}benefit`}
        label={t`Was haben sie davon?`}
        isOptional
        maxLength={500}
        value={facts.benefit}
        onChange={(benefit) => onChange({ benefit })}
      />
    </>
  );
}

/** How far those addressed take part, in which fields of action, and what it takes. */
export function AddressedFields({ prefix, facts, onChange }: GoalFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { fields, resources } = useOptions();
  return (
    <>
      <Select
        name={`${prefix}participation`}
        label={t`Wie weit reden sie mit?`}
        help={t`Neun Stufen: von „Instrumentalisierung“ bis „Selbstorganisation“.`}
        isOptional
        placeholder={t`noch nicht gesagt`}
        options={participationTerms.map((term) => ({
          key: String(term.level),
          label: `${term.level} · ${term[language]}`,
        }))}
        value={facts.participation === null ? null : String(facts.participation)}
        onChange={(key) =>
          onChange({ participation: stage.parse(key === '' ? null : Number(key)) })
        }
      />
      <TagPicker
        name={`${prefix}fields`}
        label={t`In welchen Handlungsfeldern?`}
        isOptional
        options={fields}
        value={facts.fields}
        onChange={(keys) => onChange({ fields: FieldKey.array().parse(keys) })}
      />
      <TagPicker
        name={`${prefix}contributions`}
        label={t`Was braucht es dafür?`}
        help={t`Was die Beteiligten beitragen müssten. Wer etwas davon gibt, steht bei den Maßnahmen.`}
        isOptional
        options={resources}
        value={facts.contributions}
        onChange={(keys) => onChange({ contributions: ResourceKey.array().parse(keys) })}
      />
    </>
  );
}
