import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** „12 neue Akteure, 9 geänderte Akteure und 3 neue Beziehungen“; what does not happen is not said. */
export function useWritesInWords(): (writes: ImportDraft['writes']) => string {
  const { t, i18n } = useLingui();
  return function writesInWords({ newActors, changedActors, newTies, changedTies }) {
    const parts = [
      newActors > 0 && t`${plural(newActors, { one: '# neuer Akteur', other: '# neue Akteure' })}`,
      changedActors > 0 &&
        t`${plural(changedActors, { one: '# geänderter Akteur', other: '# geänderte Akteure' })}`,
      newTies > 0 &&
        t`${plural(newTies, { one: '# neue Beziehung', other: '# neue Beziehungen' })}`,
      changedTies > 0 &&
        t`${plural(changedTies, { one: '# geänderte Beziehung', other: '# geänderte Beziehungen' })}`,
    ];
    return new Intl.ListFormat(i18n.locale).format(parts.filter((part) => part !== false));
  };
}
