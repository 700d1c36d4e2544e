import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../ui/index.ts';
import { amountIn } from './goal-draft.ts';

interface AmountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly isOptional?: boolean;
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
}

function written(amount: number | null): string {
  return amount === null ? '' : String(amount).replace('.', ',');
}

/** A number as people write it, with comma or point; what is none is said beside the field. */
export function AmountField({ name, value, onChange, ...field }: AmountFieldProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(written(value));
  const isUnreadable = words.trim() !== '' && amountIn(words) === null;
  return (
    <TextField
      {...field}
      name={name}
      inputMode="decimal"
      maxLength={20}
      value={words}
      error={isUnreadable ? t`Bitte schreiben Sie eine Zahl, etwa 12 oder 12,5.` : undefined}
      onChange={(next) => {
        setWords(next);
        onChange(amountIn(next));
      }}
    />
  );
}
