import { useLingui } from '@lingui/react/macro';
import type { CameIn } from './counted.ts';

/** How a ballot came in, where the voice did not send it itself; empty where it did. */
export function useWayWords(): (voice: string, cameIn: CameIn) => string {
  const { t } = useLingui();
  return (voice, { way, holder, isTacit }) => {
    if (isTacit) return t`stillschweigend`;
    switch (way) {
      case 'proxy':
        return holder === undefined ? t`durch eine Vertretung` : t`${holder} für ${voice}`;
      case 'paper':
        return t`auf Papier, von Hand eingetragen und von einer zweiten Person bestätigt`;
      case 'recorded':
        return t`in der Runde gesagt, eingetragen und von einer zweiten Person bestätigt`;
      case 'account':
      case 'link':
      case undefined:
        return '';
    }
  };
}
