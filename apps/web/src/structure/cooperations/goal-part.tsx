import { dayInGermany } from '@augenhoehe/domain/contract';
import { isAlive } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { DescriptionList, FactGroup, Tag } from '../../ui/index.ts';
import { EditPartButton } from './edit-part-button.tsx';
import type { PartProps } from './part-props.ts';
import { Said } from './said.tsx';

/** The goal, when and how it was decided, and when to look at it next. */
export function GoalPart({ cooperation, onEdit }: PartProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  const { goal, goalDecidedOn, goalDecidedHow, reviewOn } = cooperation;
  const decided = [
    goalDecidedOn === null ? '' : dayInWords(goalDecidedOn, language),
    goalDecidedHow,
  ].filter((words) => words !== '');
  const isOverdue = reviewOn !== null && reviewOn < today && isAlive(cooperation);
  return (
    <FactGroup
      title={t`Gemeinsames Ziel`}
      aside={<EditPartButton label={t`Gemeinsames Ziel bearbeiten`} onEdit={onEdit} />}
    >
      <DescriptionList
        layout="columns"
        entries={[
          { key: 'goal', term: t`Ziel`, detail: <Said>{goal}</Said> },
          { key: 'decided', term: t`Beschlossen`, detail: <Said>{decided.join(', ')}</Said> },
          {
            key: 'reviewOn',
            term: t`Nächster Prüftermin`,
            detail: (
              <>
                <Said>{reviewOn === null ? '' : dayInWords(reviewOn, language)}</Said>{' '}
                {isOverdue && <Tag tone="hint">{t`vorbei`}</Tag>}
              </>
            ),
          },
        ]}
      />
    </FactGroup>
  );
}
