import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Scene } from '../scene.ts';
import { useThemeWords } from './use-theme-words.ts';

/** How the picture is called where it shows themes: „24 Handlungsfelder und 68 Akteure“. */
export function useThemeLabel({ themes, network }: Scene): { readonly label?: string } {
  const { t } = useLingui();
  const words = useThemeWords(themes?.kind ?? 'fields');
  if (themes === undefined) return {};
  const placed = network.actors.filter(({ tieCount }) => tieCount > 0).length - themes.keys.size;
  const counted = words.counted(themes.keys.size);
  return { label: t`${counted} und ${plural(placed, { one: '# Akteur', other: '# Akteure' })}` };
}
