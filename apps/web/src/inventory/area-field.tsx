import type { AreaId } from '@augenhoehe/domain/contract';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, Select } from '../ui/index.ts';
import { areasQuery } from './queries.ts';

interface AreaFieldProps {
  readonly slug: string;
  readonly value: AreaId | null;
  readonly onChange: (areaId: AreaId | null) => void;
  /** What it means that none is chosen; else „offen“. */
  readonly none?: string;
}

/** So many fit side by side; more are chosen from a list. */
const sideBySide = 6;

export function AreaField({ slug, value, onChange, none }: AreaFieldProps) {
  const { t } = useLingui();
  const { data } = useQuery(areasQuery(slug));
  const areas = data?.areas ?? [];
  if (areas.length === 0) return null;

  function choose(key: string): void {
    onChange(areas.find((area) => area.id === key)?.id ?? null);
  }

  const choices = [
    ...areas.map((area) => ({ key: String(area.id), label: area.name })),
    { key: '', label: none ?? t`offen` },
  ];
  return areas.length <= sideBySide ? (
    <SegmentedControl label={t`Wo?`} segments={choices} value={value ?? ''} onChange={choose} />
  ) : (
    <Select
      label={t`Wo?`}
      isOptional
      placeholder={none ?? t`offen`}
      options={choices.slice(0, -1)}
      value={value}
      onChange={choose}
    />
  );
}
