import type { TieSide } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Who speaks, by name: the actor the tie starts at, the one it ends at, or somebody else. */
export function useSideWords() {
  const { t } = useLingui();
  return (side: TieSide, ends: Ends): string => {
    switch (side) {
      case 'from':
        return ends.from;
      case 'to':
        return ends.to;
      case 'outside':
        return t`jemand anderes`;
    }
  };
}
