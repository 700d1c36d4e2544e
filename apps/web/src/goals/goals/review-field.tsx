import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../ui/index.ts';

interface ReviewFieldProps {
  readonly prefix: '' | 'changes.';
  readonly value: string | null;
  readonly onChange: (day: string) => void;
}

/** When it is looked at again; without this day nothing is decided. */
export function ReviewField({ prefix, value, onChange }: ReviewFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      name={`${prefix}reviewOn`}
      type="date"
      label={t`Wann wird es überprüft?`}
      help={t`Ohne diesen Tag wird nichts vereinbart.`}
      isOptional
      value={value ?? ''}
      onChange={onChange}
    />
  );
}
