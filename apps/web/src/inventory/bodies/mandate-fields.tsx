import { type SeatFacts, SeatMandate } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';

interface MandateFieldsProps {
  readonly facts: SeatFacts;
  readonly onChange: (changes: Partial<SeatFacts>) => void;
}

const unknown = 'unknown';

/** How far whoever sits there may commit those who sent them. */
export function MandateFields({ facts, onChange }: MandateFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        name="mandate"
        label={t`Was darf, wer dort sitzt, für die eigene Stelle zusagen?`}
        options={[
          { key: 'decides', label: t`Entscheidet selbst` },
          { key: 'asks-back', label: t`Fragt vorher zurück` },
          { key: 'listens', label: t`Hört zu und berichtet` },
          { key: unknown, label: t`Noch nicht bekannt` },
        ]}
        value={facts.mandate ?? unknown}
        onChange={(key) => onChange({ mandate: SeatMandate.nullable().catch(null).parse(key) })}
      />
      <TextField
        name="mandateText"
        label={t`Wie weit reicht das?`}
        help={t`Zum Beispiel „bis 500 €“ oder „alles außer Personal“.`}
        isOptional
        maxLength={300}
        value={facts.mandateText}
        onChange={(mandateText) => onChange({ mandateText })}
      />
    </>
  );
}
