import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { useThemeWords } from '../themes/use-theme-words.ts';
import { Shelf } from './shelf.tsx';

/** Who has no line to anybody or anything, said in the words of what is drawn. */
export function NetworkShelf(props: Omit<ComponentProps<typeof Shelf>, 'title' | 'note'>) {
  const { t } = useLingui();
  const { themes } = props.scene;
  const words = useThemeWords(themes?.kind ?? 'fields');
  return themes === undefined ? (
    <Shelf {...props} title={t`Noch mit niemandem verbunden`} />
  ) : (
    <Shelf {...props} title={words.without} note={words.withoutNote} />
  );
}
