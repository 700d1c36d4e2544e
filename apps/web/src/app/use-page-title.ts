import { useEffect } from 'react';

/** „Akteure – Hafergraben – Augenhöhe“: the narrowest first. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part !== undefined), 'Augenhöhe'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
