import type { Comparison } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { SceneChanges } from '../scene.ts';
import { changeWords } from './change-words.ts';
import { shownKinds } from './comparison-search.ts';

/** Said of an actor in the picture: „Kita Kornblume, neu im Bestand, Neu: 2, Enger: 1“. */
export function useComparedWords({ actors, ties }: Comparison): SceneChanges['words'] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const changes = new Map(actors.map(({ id, change }) => [id, change]));
    const inWords = {
      new: [t`neu im Bestand`],
      lost: [t`nicht mehr im Bestand`],
      merged: [t`zusammengeführt`],
      unchanged: [],
    };
    return ({ id, name }) => {
      const own = ties.filter(({ from, to }) => from === id || to === id);
      const counts = shownKinds.flatMap((kind) => {
        const count = own.filter(({ change }) => change === kind).length;
        return count === 0 ? [] : [`${i18n._(changeWords[kind])}: ${count}`];
      });
      const said = [...inWords[changes.get(id) ?? 'unchanged'], ...counts];
      return [name, ...(said.length === 0 ? [t`unverändert`] : said)].join(', ');
    };
  }, [actors, ties, t, i18n]);
}
