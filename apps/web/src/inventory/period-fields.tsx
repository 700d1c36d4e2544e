import { useLingui } from '@lingui/react/macro';
import { TextField } from '../ui/index.ts';

interface PeriodFieldsProps {
  readonly since: string;
  readonly until: string;
  readonly onSince: (day: string) => void;
  readonly onUntil: (day: string) => void;
}

export function PeriodFields({ since, until, onSince, onUntil }: PeriodFieldsProps) {
  const { t } = useLingui();
  return (
    <div className="period">
      <TextField
        name="since"
        type="date"
        label={t`Seit wann?`}
        isOptional
        value={since}
        onChange={onSince}
      />
      <TextField
        name="until"
        type="date"
        label={t`Bis wann?`}
        isOptional
        value={until}
        onChange={onUntil}
      />
    </div>
  );
}
