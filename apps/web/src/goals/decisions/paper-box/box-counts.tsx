import { useLingui } from '@lingui/react/macro';
import type { DecisionMethod } from '@augenhoehe/domain/goals';
import { useId } from 'react';
import { TextField } from '../../../ui/index.ts';
import { gradientLevels } from '../ballot/ballot-words.ts';
import { type BoxDraft, countFields } from './box-draft.ts';

interface BoxCountsProps {
  readonly method: DecisionMethod;
  readonly draft: BoxDraft;
  readonly onChange: (draft: BoxDraft) => void;
}

/** How many ballots say the same, as tally marks come to. */
export function BoxCounts({ method, draft, onChange }: BoxCountsProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  function label(key: string): string {
    switch (key) {
      case 'yes':
        return t`Ja`;
      case 'no':
        return t`Nein`;
      case 'abstained':
        return t`Enthaltungen`;
      case 'invalid':
        return t`Ungültige`;
      default: {
        const level = gradientLevels[Number(key) - 1];
        return level === undefined ? key : `${key} – ${i18n._(level.name)}`;
      }
    }
  }
  return (
    <div role="group" aria-labelledby={id}>
      <p className="field__label" id={id}>{t`Wie viele Zettel sagen das?`}</p>
      <div className="box-counts">
        {countFields(method).map((key) => (
          <TextField
            key={key}
            name={`count.${key}`}
            label={label(key)}
            inputMode="numeric"
            autoComplete="off"
            placeholder="0"
            value={draft.counts[key] ?? ''}
            onChange={(words) => onChange({ ...draft, counts: { ...draft.counts, [key]: words } })}
          />
        ))}
      </div>
    </div>
  );
}
