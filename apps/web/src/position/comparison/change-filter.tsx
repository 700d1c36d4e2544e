import type { ChangeCounts } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { ToggleChip } from '../../ui/index.ts';
import { ChangeKey } from './change-key.tsx';
import { changeWords } from './change-words.ts';
import { type ComparisonSearch, type ShownKind, shownKinds } from './comparison-search.ts';
import type { ChangeComparisonSearch } from './use-comparison-search.ts';

interface ChangeFilterProps {
  readonly counts: ChangeCounts;
  readonly chosen: ComparisonSearch['art'];
  readonly onChange: ChangeComparisonSearch;
}

/** Legend and filter at once, of the picture and of the table. */
export function ChangeFilter({ counts, chosen, onChange }: ChangeFilterProps) {
  const { t, i18n } = useLingui();
  function toggle(kind: ShownKind, isOn: boolean): void {
    const others = (chosen ?? []).filter((other) => other !== kind);
    const kinds = isOn ? [...others, kind] : others;
    onChange({ art: kinds.length === 0 ? undefined : kinds });
  }
  return (
    <div className="chips change-filter" role="group" aria-label={t`Legende, zugleich Filter`}>
      {shownKinds.map((kind) => (
        <ToggleChip
          key={kind}
          isPressed={chosen?.includes(kind) ?? false}
          count={counts.ties[kind]}
          onChange={(isOn) => toggle(kind, isOn)}
        >
          <ChangeKey change={kind} /> {i18n._(changeWords[kind])}
        </ToggleChip>
      ))}
    </div>
  );
}
