import { Visibility } from '@augenhoehe/domain/access';
import { FactGroup, groupLevels } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup } from '../ui/index.ts';
import { groupNames } from './fact-words.ts';
import { LevelField } from './level-field.tsx';

interface ManyLevelsProps {
  readonly slug: string;
  readonly groups: readonly FactGroup[];
  readonly level: Visibility;
  readonly onChange: (part: { groups: readonly FactGroup[]; level: Visibility }) => void;
}

/** Levels that all these parts may have. */
function commonLevels(groups: readonly FactGroup[]): readonly Visibility[] {
  return Visibility.options.filter((level) =>
    groups.every((group) => groupLevels[group].includes(level)),
  );
}

/** Some parts of many entries, and who shall see them. */
export function ManyLevels({ slug, groups, level, onChange }: ManyLevelsProps) {
  const { t, i18n } = useLingui();
  const levels = commonLevels(groups);

  function choose(chosen: readonly FactGroup[]): void {
    const common = commonLevels(chosen);
    onChange({ groups: chosen, level: common.includes(level) ? level : (common[0] ?? level) });
  }

  return (
    <>
      <CheckboxGroup
        name="change.groups"
        label={t`Welche Teile der Einträge?`}
        options={FactGroup.options.map((group) => {
          const isChosen = groups.includes(group);
          const isPossible = isChosen || commonLevels([...groups, group]).length > 0;
          return { key: group, label: i18n._(groupNames[group]), isDisabled: !isPossible };
        })}
        values={groups}
        onChange={(keys) => choose(FactGroup.options.filter((group) => keys.includes(group)))}
      />
      <LevelField
        slug={slug}
        name="change.level"
        label={t`Wer soll das sehen?`}
        levels={levels}
        value={level}
        onChange={(next) => onChange({ groups, level: next })}
      />
    </>
  );
}
