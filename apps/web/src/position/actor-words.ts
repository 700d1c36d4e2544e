import type { NetworkActor } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTerms } from '../inventory/index.ts';
import type { Scene } from './scene.ts';

/** Said of an actor where only its mark stands: „Diakonie, Sozialberatung, 6 Beziehungen, 2 einseitig“. */
export function useActorWords({
  tiesOf,
  look,
}: Pick<Scene, 'tiesOf' | 'look'>): (actor: NetworkActor) => string {
  const { t } = useLingui();
  const terms = useTerms();
  return useMemo(
    () =>
      function words(actor) {
        const sign = look.signOf(actor) ?? '';
        const ties = tiesOf.get(actor.id) ?? [];
        const oneSided = ties.filter(({ standing }) => standing === 'one-sided').length;
        return [
          actor.name,
          actor.type === null ? t`Art noch nicht bekannt` : terms.rowType(actor.type),
          t`${plural(ties.length, { one: '# Beziehung', other: '# Beziehungen' })}`,
          ...(oneSided === 0 ? [] : [t`${oneSided} einseitig`]),
          ...(sign === '' ? [] : [t`Kreis ${sign}`]),
          ...(look.cutpoints.has(actor.id) ? [t`Nadelöhr`] : []),
        ].join(', ');
      },
    [t, terms, tiesOf, look],
  );
}
