import type { ThemeKind } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTerms } from '../../inventory/index.ts';

export interface ThemeWords {
  readonly one: string;
  readonly many: string;
  readonly counted: (count: number) => string;
  /** Whoever has none. */
  readonly without: string;
  readonly withoutNote: string;
  readonly nameOf: (key: string) => string;
}

/** What actors are tied by, in words. */
export function useThemeWords(kind: ThemeKind): ThemeWords {
  const { t } = useLingui();
  const { field, target, resource } = useTerms();
  return useMemo(() => {
    switch (kind) {
      case 'fields':
        return {
          one: t`Handlungsfeld`,
          many: t`Handlungsfelder`,
          counted: (count) =>
            t`${plural(count, { one: '# Handlungsfeld', other: '# Handlungsfelder' })}`,
          without: t`Ohne Handlungsfeld`,
          withoutNote: t`Für sie ist noch kein Handlungsfeld eingetragen.`,
          nameOf: field,
        };
      case 'targetGroups':
        return {
          one: t`Zielgruppe`,
          many: t`Zielgruppen`,
          counted: (count) => t`${plural(count, { one: '# Zielgruppe', other: '# Zielgruppen' })}`,
          without: t`Ohne Zielgruppe`,
          withoutNote: t`Für sie ist noch keine Zielgruppe eingetragen.`,
          nameOf: target,
        };
      case 'offers':
        return {
          one: t`Angebot`,
          many: t`Angebote`,
          counted: (count) => t`${plural(count, { one: '# Angebot', other: '# Angebote' })}`,
          without: t`Ohne Angebot`,
          withoutNote: t`Für sie ist noch kein Angebot aus dem Katalog eingetragen.`,
          nameOf: resource,
        };
    }
  }, [kind, t, field, target, resource]);
}
