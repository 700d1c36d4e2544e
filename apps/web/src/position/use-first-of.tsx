import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/index.ts';

/** The first of a list, and where there are more the button that shows them all. */
export function useFirstOf<Entry>(
  entries: readonly Entry[],
  most: number,
): { readonly shown: readonly Entry[]; readonly showAll: ReactNode } {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const { length } = entries;
  if (isWhole || length <= most) return { shown: entries, showAll: null };
  return {
    shown: entries.slice(0, most),
    showAll: (
      <Button variant="plain" size="small" onPress={() => setWhole(true)}>
        {t`Alle ${length} zeigen`}
      </Button>
    ),
  };
}
