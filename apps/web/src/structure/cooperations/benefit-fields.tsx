import {
  ParticipationLevel,
  participationTerms,
  TargetGroupKey,
} from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { useOptions } from '../../inventory/index.ts';
import { Select, TagPicker, TextArea } from '../../ui/index.ts';
import type { CooperationFieldsProps } from './cooperation-fields-props.ts';

const stage = ParticipationLevel.nullable().catch(null);

/** What the parties, the neighbourhood and those addressed have from it. */
export function BenefitFields({ facts, onChange }: CooperationFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { targets } = useOptions();
  return (
    <>
      <TextArea
        name="changes.benefitOwn"
        label={t`Was wird bei uns besser?`}
        help={t`In der eigenen Arbeit jeder Seite.`}
        isOptional
        maxLength={500}
        value={facts.benefitOwn}
        onChange={(benefitOwn) => onChange({ benefitOwn })}
      />
      <TextArea
        name="changes.benefitShared"
        label={t`Was geht nur gemeinsam?`}
        isOptional
        maxLength={500}
        value={facts.benefitShared}
        onChange={(benefitShared) => onChange({ benefitShared })}
      />
      <TextArea
        name="changes.benefitNeighbourhood"
        label={t`Was hat das Quartier davon?`}
        isOptional
        maxLength={500}
        value={facts.benefitNeighbourhood}
        onChange={(benefitNeighbourhood) => onChange({ benefitNeighbourhood })}
      />
      <TagPicker
        name="changes.targetGroups"
        label={t`Für wen ist sie da?`}
        isOptional
        options={targets}
        value={facts.targetGroups}
        onChange={(keys) => onChange({ targetGroups: TargetGroupKey.array().parse(keys) })}
      />
      <TextArea
        name="changes.targetBenefit"
        label={t`Was ändert sich für sie?`}
        isOptional
        maxLength={500}
        value={facts.targetBenefit}
        onChange={(targetBenefit) => onChange({ targetBenefit })}
      />
      <Select
        name="changes.participation"
        label={t`Wie weit haben sie mitgeredet?`}
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
    </>
  );
}
