import { Formality, TieLevel } from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select } from '../ui/index.ts';
import { useOptions } from './use-options.ts';

interface LevelFieldsProps {
  readonly level: TieLevel | null;
  readonly formality: Formality | null;
  readonly onLevel: (level: TieLevel) => void;
  readonly onFormality: (formality: Formality | null) => void;
}

/** How close and how formal: each level with its meaning. No level is better than another. */
export function LevelFields({ level, formality, onLevel, onFormality }: LevelFieldsProps) {
  const { t } = useLingui();
  const options = useOptions();
  return (
    <>
      <RadioGroup
        name="level"
        label={t`Wie eng ist die Beziehung?`}
        options={options.levels}
        value={level === null ? null : String(level)}
        onChange={(key) => onLevel(TieLevel.parse(Number(key)))}
      />
      <Select
        label={t`Wie verbindlich ist sie?`}
        isOptional
        placeholder={t`offen`}
        options={options.formalities}
        value={formality === null ? null : String(formality)}
        onChange={(key) => onFormality(key === '' ? null : Formality.parse(Number(key)))}
      />
    </>
  );
}
