import type { ImportDraft, ImportOutcome } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { ToggleChip } from '../ui/index.ts';
import { entriesWith } from './import-counts.ts';
import { outcomeNames, shownOutcomes } from './outcome-words.ts';

export interface OutcomeFilterProps {
  readonly draft: ImportDraft;
  readonly shown: readonly ImportOutcome[];
  readonly onChange: (shown: readonly ImportOutcome[]) => void;
}

/** The summary is the filter: each count shows or hides its rows. */
export function OutcomeFilter({ draft, shown, onChange }: OutcomeFilterProps) {
  const { t, i18n } = useLingui();
  return (
    <div className="chips" role="group" aria-label={t`Zeilen filtern`}>
      {shownOutcomes
        .filter((outcome) => entriesWith(draft, outcome) > 0)
        .map((outcome) => (
          <ToggleChip
            key={outcome}
            isPressed={shown.includes(outcome)}
            count={entriesWith(draft, outcome)}
            onChange={(pressed) =>
              onChange(pressed ? [...shown, outcome] : shown.filter((other) => other !== outcome))
            }
          >
            {i18n._(outcomeNames[outcome])}
          </ToggleChip>
        ))}
    </div>
  );
}
