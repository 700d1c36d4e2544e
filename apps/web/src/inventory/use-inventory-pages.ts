import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import {
  Armchair,
  Grid3x3,
  MailCheck,
  Map as MapShape,
  MapPin,
  NotebookTabs,
  ArrowLeftRight,
} from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export interface InventoryPage {
  /** Its place in the address. */
  readonly page:
    | 'bestand'
    | 'karte'
    | 'beziehungen'
    | 'gremien'
    | 'gebiete'
    | 'vollstaendigkeit'
    | 'informieren';
  readonly label: string;
  readonly icon: IconShape;
}

/** The pages of „Bestand“ that somebody with these permissions has. */
export function useInventoryPages(can: Neighbourhood['can'] | undefined): readonly InventoryPage[] {
  const { t } = useLingui();
  if (can?.['inventory.read'] !== true) return [];
  const toInform = { page: 'informieren', label: t`Informieren`, icon: MailCheck } as const;
  return [
    { page: 'bestand', label: t`Akteure`, icon: NotebookTabs },
    { page: 'karte', label: t`Karte`, icon: MapShape },
    { page: 'beziehungen', label: t`Beziehungen`, icon: ArrowLeftRight },
    { page: 'gremien', label: t`Gremien`, icon: Armchair },
    { page: 'gebiete', label: t`Gebiete`, icon: MapPin },
    { page: 'vollstaendigkeit', label: t`Vollständigkeit`, icon: Grid3x3 },
    ...(can['contact-person.edit'] ? [toInform] : []),
  ];
}
