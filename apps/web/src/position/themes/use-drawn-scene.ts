import type { NetworkActor } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useNow } from '../../app/use-now.ts';
import { useTerms } from '../../inventory/index.ts';
import type { NetworkSearch } from '../network-search.ts';
import type { Scene } from '../scene.ts';
import { themeKindIn } from './theme-kind.ts';
import { themeNetwork } from './theme-network.ts';
import { themeScene } from './theme-scene.ts';
import { useThemeWords } from './use-theme-words.ts';

/** The scene of the ties, or that of the themes where the address asks for it. */
export function useDrawnScene(scene: Scene, search: NetworkSearch): Scene {
  const now = useNow();
  const kind = themeKindIn(search);
  const words = useMarkWords(kind ?? 'fields');
  const { nameOf } = useThemeWords(kind ?? 'fields');
  const { network, look } = scene;
  const themes = useMemo(
    () => (kind === null ? null : themeNetwork(network, kind, nameOf)),
    [network, kind, nameOf],
  );
  return useMemo(() => {
    if (kind === null || themes === null) return scene;
    const drawn = themeScene(network, themes, { kind, search, now, look });
    return { ...drawn, words: words(drawn) };
  }, [scene, network, look, kind, themes, search, now, words]);
}

/** Said of a mark: „Bildung, Handlungsfeld, 12 Akteure“ or „Diakonie, Sozialberatung, 3 Handlungsfelder“. */
function useMarkWords(kind: NonNullable<ReturnType<typeof themeKindIn>>) {
  const { t } = useLingui();
  const terms = useTerms();
  const { one, counted } = useThemeWords(kind);
  return useMemo(
    () =>
      ({ look }: Scene) =>
      (mark: NetworkActor): string => {
        const { name, type, tieCount } = mark;
        if (look.isTheme(mark)) {
          return [name, one, t`${plural(tieCount, { one: '# Akteur', other: '# Akteure' })}`].join(
            ', ',
          );
        }
        const kindOfActor = type === null ? t`Art noch nicht bekannt` : terms.rowType(type);
        return [name, kindOfActor, counted(tieCount)].join(', ');
      },
    [t, terms, one, counted],
  );
}
