import type { NetworkFilters } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { standingWords, useAreaNames, useTerms } from '../inventory/index.ts';

export interface NetworkChip {
  readonly filters: readonly (keyof NetworkFilters)[];
  readonly label: string;
  readonly values: readonly string[];
}

/** The filters that are set, in words; also for what is printed and exported. */
export function useNetworkChips(slug: string, filters: NetworkFilters): readonly NetworkChip[] {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const ages: Readonly<Record<string, string>> = {
    fresh: t`in den letzten 12 Monaten`,
    stale: t`vor mehr als 12 Monaten`,
    unconfirmed: t`noch nicht`,
  };

  function chip<T>(
    filter: keyof NetworkFilters,
    label: string,
    [values, name]: readonly [readonly T[] | undefined, (value: T) => string],
  ): readonly NetworkChip[] {
    return values === undefined || values.length === 0
      ? []
      : [{ filters: [filter], label, values: values.map(name) }];
  }
  function one<T>(value: T | undefined): readonly T[] | undefined {
    return value === undefined ? undefined : [value];
  }
  function group(key: string): string {
    return key === 'none' ? t`ohne Art` : terms.group(key);
  }
  function area(id: string): string {
    return id === 'none' ? t`ohne Gebiet` : areaName(id);
  }
  return [
    ...chip('group', t`Gruppe`, [filters.group, group]),
    ...chip('field', t`Handlungsfeld`, [filters.field, terms.field]),
    ...chip('target', t`Zielgruppe`, [filters.target, terms.target]),
    ...chip('area', t`Gebiet`, [filters.area, area]),
    ...chip('age', t`Bestätigt`, [filters.age, (age) => ages[age] ?? age]),
    ...chip('tieType', t`Art der Beziehung`, [filters.tieType, terms.shortTieType]),
    ...chip('level', t`Mindestens`, [one(filters.level), terms.level]),
    ...chip('formality', t`Mindestens verbindlich`, [one(filters.formality), terms.formality]),
    ...chip('standing', t`Wer sagt es`, [filters.standing, (key) => i18n._(standingWords[key])]),
  ];
}
