import type { ApproachList } from '@augenhoehe/domain/contacts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useOptions } from '../inventory/index.ts';
import { SegmentedControl, Select, ToggleChip } from '../ui/index.ts';
import { ApproachSearch } from './approach-search.ts';

interface ApproachFilterBarProps {
  readonly search: ApproachSearch;
  readonly list: ApproachList;
  readonly onChange: (changes: Partial<ApproachSearch>) => void;
}

/** Whose, open or all, at which stage; each in the address. */
export function ApproachFilterBar({ search, list, onChange }: ApproachFilterBarProps) {
  const { t } = useLingui();
  const { stages } = useOptions();
  return (
    <div className="approach-filters no-print">
      {list.can.readAll && (
        <SegmentedControl
          label={t`Wessen Ansprachen`}
          isLabelHidden
          size="small"
          segments={[
            { key: 'mine', label: t`Meine` },
            { key: 'all', label: t`Alle` },
          ]}
          value={search.whose ?? 'mine'}
          onChange={(key) => onChange({ whose: key === 'all' ? 'all' : undefined })}
        />
      )}
      <Select
        size="small"
        label={t`Erreichte Stufe`}
        isLabelHidden
        isOptional
        placeholder={t`Jede Stufe`}
        options={stages}
        value={search.stage?.[0] ?? null}
        onChange={(key) =>
          onChange({ stage: ApproachSearch.parse({ stage: key === '' ? undefined : key }).stage })
        }
      />
      <ToggleChip
        isPressed={search.state === 'all'}
        onChange={(isOn) => onChange({ state: isOn ? 'all' : undefined })}
      >
        <Trans>Auch abgeschlossene</Trans>
      </ToggleChip>
      <p role="status" className="num">
        <Trans>
          {list.matching} von {list.total} angezeigt
        </Trans>
      </p>
    </div>
  );
}
