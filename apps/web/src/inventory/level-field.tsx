import { Visibility } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { usePlace } from '../app/use-place.ts';
import { Select } from '../ui/index.ts';
import { useVisibilityWords } from './use-visibility-words.ts';

interface LevelFieldProps {
  readonly slug: string;
  readonly name: string;
  readonly label: string;
  readonly levels: readonly Visibility[];
  readonly value: Visibility;
  readonly onChange: (level: Visibility) => void;
}

/** Who shall see something, each level with who that is. */
export function LevelField({ slug, name, label, levels, value, onChange }: LevelFieldProps) {
  const { t } = useLingui();
  const words = useVisibilityWords();
  const { member } = usePlace(slug);
  const losesSight = value === 'geschuetzt' && !member.isInProtectedCircle;
  return (
    <Select
      name={name}
      label={label}
      help={
        losesSight
          ? t`Sie gehören nicht zum benannten Kreis und sehen diese Angaben danach selbst nicht mehr.`
          : undefined
      }
      options={levels.map((level) => ({
        key: level,
        label: `${words.name(level)} – ${words.scope(level)}`,
      }))}
      value={value}
      onChange={(key) => onChange(Visibility.parse(key))}
    />
  );
}
