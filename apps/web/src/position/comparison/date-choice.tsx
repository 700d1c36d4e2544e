import { SnapshotId } from '@augenhoehe/domain/contract';
import type { Snapshot } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { Select } from '../../ui/index.ts';
import type { ChosenDates } from './chosen-dates.ts';
import type { ChangeComparisonSearch } from './use-comparison-search.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

interface DateChoiceProps {
  readonly snapshots: readonly Snapshot[];
  readonly dates: ChosenDates;
  readonly onChange: ChangeComparisonSearch;
}

const today = 'heute';

/** Two dates, the second one after the first. */
export function DateChoice({ snapshots, dates, onChange }: DateChoiceProps) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const options = snapshots.map((snapshot) => ({ key: snapshot.id, label: words.full(snapshot) }));
  const first = options.findIndex(({ key }) => key === dates.from);
  return (
    <div
      className="date-choice no-print"
      role="group"
      aria-label={t`Zwei Momentaufnahmen vergleichen`}
    >
      <Select
        label={t`Von`}
        options={options}
        value={dates.from}
        onChange={(key) => onChange({ von: SnapshotId.safeParse(key).data })}
      />
      <Select
        label={t`Bis`}
        options={[...options.slice(first + 1), { key: today, label: t`Heute` }]}
        value={dates.to ?? today}
        onChange={(key) => onChange({ bis: SnapshotId.safeParse(key).data })}
      />
    </div>
  );
}
