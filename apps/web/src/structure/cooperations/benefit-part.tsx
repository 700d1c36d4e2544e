import { participationTerms } from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useTerms } from '../../inventory/index.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { EditPartButton } from './edit-part-button.tsx';
import type { PartProps } from './part-props.ts';
import { Said } from './said.tsx';

/** The three benefits, and what changes for those addressed; an empty answer stays to be seen. */
export function BenefitPart({ cooperation, onEdit }: PartProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const inOneList = useListWords();
  const { benefitOwn, benefitShared, benefitNeighbourhood, targetGroups, targetBenefit } =
    cooperation;
  const level = participationTerms.find((term) => term.level === cooperation.participation);
  const participation =
    level === undefined ? '' : t`Stufe ${level.level} von 9: ${level[terms.language]}`;
  const answers: readonly (readonly [string, string])[] = [
    [t`Was wird bei uns besser?`, benefitOwn],
    [t`Was geht nur gemeinsam?`, benefitShared],
    [t`Was hat das Quartier davon?`, benefitNeighbourhood],
    [t`Für wen ist sie da?`, inOneList(targetGroups.map(terms.target))],
    [t`Was ändert sich für sie?`, targetBenefit],
    [t`Wie weit haben sie mitgeredet?`, participation],
  ];
  return (
    <FactGroup
      title={t`Nutzen`}
      aside={<EditPartButton label={t`Nutzen bearbeiten`} onEdit={onEdit} />}
    >
      <DescriptionList
        layout="columns"
        entries={answers.map(([question, answer]) => ({
          key: question,
          term: question,
          detail: <Said>{answer}</Said>,
        }))}
      />
    </FactGroup>
  );
}
