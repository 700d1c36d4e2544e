import type { Area, Body } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { allChoices, type Choice } from './all-choices.ts';
import type { ActorFacets } from './actor-facets.ts';
import { useOptions } from './use-options.ts';

export interface FacetChoices {
  readonly filter: keyof ActorFacets;
  readonly label: string;
  /** `null`: whatever occurs, under its own name. */
  readonly choices: readonly Choice[] | null;
  readonly isSingle: boolean;
  readonly isOpen: boolean;
}

/** Filters of which only one value can hold. */
const single: readonly (keyof ActorFacets)[] = ['active', 'ties'];

/** What can be filtered by, in the order in which people ask. */
export function useFacetChoices(
  areas: readonly Area[],
  bodies: readonly Pick<Body, 'id' | 'name'>[],
): readonly FacetChoices[] {
  const { t } = useLingui();
  const options = useOptions();

  function facet(
    filter: keyof ActorFacets,
    label: string,
    choices: readonly Choice[] | null,
  ): FacetChoices {
    return { filter, label, choices, isSingle: single.includes(filter), isOpen: filter === 'area' };
  }

  return [
    facet('area', t`Gebiet`, [
      ...areas.map((area) => ({ key: area.id, label: area.name })),
      { key: 'none', label: t`ohne Gebiet` },
    ]),
    facet('group', t`Gruppe`, options.groups),
    facet('type', t`Art`, [...allChoices(options.types), { key: 'none', label: t`ohne Art` }]),
    facet('field', t`Handlungsfeld`, options.fields),
    facet('target', t`Zielgruppe`, options.targets),
    facet('offer', t`Bietet`, allChoices(options.resources)),
    facet('need', t`Braucht`, allChoices(options.resources)),
    facet('stage', t`Ansprache`, options.stages),
    facet('tag', t`Schlagwort`, null),
    facet('age', t`Bestätigt`, [
      { key: 'fresh', label: t`in den letzten 12 Monaten` },
      { key: 'stale', label: t`vor mehr als 12 Monaten` },
      { key: 'unconfirmed', label: t`noch nicht` },
    ]),
    facet('body', t`Gremium`, [
      ...bodies.map((body) => ({ key: body.id, label: body.name })),
      { key: 'none', label: t`in keinem` },
    ]),
    facet('active', t`Aktivität`, [
      { key: 'yes', label: t`in mindestens einem Gremium aktiv` },
      { key: 'no', label: t`existiert, noch nicht aktiv` },
    ]),
    facet('ties', t`Beziehungen`, [
      { key: 'some', label: t`mindestens eine` },
      { key: 'none', label: t`keine` },
    ]),
  ];
}
