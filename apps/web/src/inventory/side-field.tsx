import { TieSide } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../ui/index.ts';
import type { TieEnds } from './tie-row-parts.ts';
import { useSideWords } from './use-side-words.ts';

interface SideFieldProps {
  readonly ends: TieEnds;
  readonly sides: readonly TieSide[];
  readonly value: TieSide;
  readonly onChange: (side: TieSide) => void;
}

export function SideField({ ends, sides, value, onChange }: SideFieldProps) {
  const { t } = useLingui();
  const sideWords = useSideWords();
  return (
    <RadioGroup
      name="side"
      label={t`Wer sagt das?`}
      help={t`Erst wenn beide dasselbe sagen, gilt eine Beziehung als von beiden bestätigt.`}
      options={sides.map((side) => ({ key: side, label: sideWords(side, ends) }))}
      value={value}
      onChange={(key) => onChange(TieSide.parse(key))}
    />
  );
}
