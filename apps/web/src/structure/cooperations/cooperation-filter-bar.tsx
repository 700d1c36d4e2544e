import { ActorId } from '@augenhoehe/domain/contract';
import { type CooperationRow, CooperationState } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useWritten } from '../../app/use-written.ts';
import { cooperationStateNames } from '../../inventory/index.ts';
import { SearchField, SegmentedControl, Select } from '../../ui/index.ts';
import type { CooperationSearch } from './cooperation-search.ts';

interface CooperationFilterBarProps {
  readonly search: CooperationSearch;
  readonly cooperations: readonly CooperationRow[];
  readonly matching: number;
  readonly onChange: (changes: Partial<CooperationSearch>) => void;
}

/** By words, state and who takes part, as list or by form; each in the address. */
export function CooperationFilterBar(props: CooperationFilterBarProps) {
  const { search, cooperations, matching, onChange } = props;
  const { t, i18n } = useLingui();
  const [words, setWords] = useWritten(search.q ?? '', (q) =>
    onChange({ q: q === '' ? undefined : q }),
  );
  const states = CooperationState.options.filter((state) =>
    cooperations.some((cooperation) => cooperation.state === state),
  );
  return (
    <div className="cooperation-filters no-print">
      <SearchField
        label={t`Kooperationen durchsuchen`}
        value={words}
        onChange={setWords}
        maxLength={200}
      />
      <Select
        size="small"
        label={t`Stand`}
        isLabelHidden
        isOptional
        placeholder={t`Jeder Stand`}
        options={states.map((key) => ({ key, label: i18n._(cooperationStateNames[key]) }))}
        value={search.state ?? null}
        onChange={(key) =>
          onChange({ state: CooperationState.optional().catch(undefined).parse(key) })
        }
      />
      <Select
        size="small"
        label={t`Wer dabei ist`}
        isLabelHidden
        isOptional
        placeholder={t`Alle Beteiligten`}
        options={partyOptions(cooperations)}
        value={search.party ?? null}
        onChange={(key) => onChange({ party: ActorId.optional().catch(undefined).parse(key) })}
      />
      <SegmentedControl
        label={t`Ansicht`}
        isLabelHidden
        size="small"
        segments={[
          { key: 'list', label: t`Liste` },
          { key: 'form', label: t`Nach Form` },
        ]}
        value={search.view ?? 'list'}
        onChange={(key) => onChange({ view: key === 'form' ? 'form' : undefined })}
      />
      <p role="status" className="num">
        <Trans>
          {matching} von {cooperations.length} angezeigt
        </Trans>
      </p>
    </div>
  );
}

function partyOptions(cooperations: readonly CooperationRow[]) {
  const names = new Map(
    cooperations.flatMap(({ parties }) => parties.map(({ id, name }) => [id, name] as const)),
  );
  return [...names]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'));
}
