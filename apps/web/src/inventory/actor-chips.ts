import type { ActorFilters } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from './use-terms.ts';

export interface ActorChip {
  readonly filter: keyof ActorFilters;
  readonly label: string;
  readonly values: readonly string[];
}

/** The filters that are set, in words: „Gebiet: Nordhof oder stadtweit“. */
export function useActorChips(
  filters: ActorFilters,
  names: { readonly area: (id: string) => string; readonly body: (id: string) => string },
): readonly ActorChip[] {
  const { t } = useLingui();
  const terms = useTerms();

  const ages: Readonly<Record<string, string>> = {
    fresh: t`in den letzten 12 Monaten`,
    stale: t`vor mehr als 12 Monaten`,
    unconfirmed: t`noch nicht`,
  };

  function chip(
    filter: keyof ActorFilters,
    label: string,
    name: (value: string) => string,
  ): readonly ActorChip[] {
    const value = filters[filter];
    const values = value === undefined ? [] : [value].flat();
    return values.length === 0 ? [] : [{ filter, label, values: values.map(name) }];
  }

  return [
    ...chip('q', t`Suche`, (q) => t`„${q}“`),
    ...chip('area', t`Gebiet`, (id) => (id === 'none' ? t`ohne Gebiet` : names.area(id))),
    ...chip('group', t`Gruppe`, terms.group),
    ...chip('type', t`Art`, (key) => (key === 'none' ? t`ohne Art` : terms.type(key))),
    ...chip('field', t`Handlungsfeld`, terms.field),
    ...chip('target', t`Zielgruppe`, terms.target),
    ...chip('offer', t`Bietet`, terms.resource),
    ...chip('need', t`Braucht`, terms.resource),
    ...chip('stage', t`Ansprache`, terms.stage),
    ...chip('tag', t`Schlagwort`, (tag) => tag),
    ...chip('age', t`Bestätigt`, (age) => ages[age] ?? age),
    ...chip('ties', t`Beziehungen`, (ties) => (ties === 'none' ? t`keine` : t`mindestens eine`)),
    ...chip('position', t`Lage`, (position) =>
      position === 'none' ? t`noch nicht bekannt` : t`bekannt`,
    ),
    ...chip('body', t`Gremium`, (id) => (id === 'none' ? t`in keinem` : names.body(id))),
    ...chip('active', t`Aktivität`, (active) =>
      active === 'no' ? t`existiert, noch nicht aktiv` : t`in mindestens einem Gremium aktiv`,
    ),
    ...chip('change', t`Import`, () => t`nur daraus`),
  ];
}
