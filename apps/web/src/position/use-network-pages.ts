import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import {
  CalendarClock,
  FlaskConical,
  KeyRound,
  Lightbulb,
  ListChecks,
  Locate,
  Waypoints,
} from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export interface NetworkPageLink {
  /** Its place in the address. */
  readonly page:
    | 'netz'
    | 'position'
    | 'schluesselstellen'
    | 'luecken'
    | 'vorschlaege'
    | 'was-waere-wenn'
    | 'zeitvergleich';
  readonly label: string;
  readonly icon: IconShape;
}

/** The pages of „Netz“ that somebody with these permissions has. */
export function useNetworkPages(can: Neighbourhood['can'] | undefined): readonly NetworkPageLink[] {
  const { t } = useLingui();
  if (can?.['inventory.read'] !== true) return [];
  return [
    { page: 'netz', label: t`Netzbild`, icon: Waypoints },
    { page: 'position', label: t`Eigene Position`, icon: Locate },
    { page: 'schluesselstellen', label: t`Schlüsselstellen`, icon: KeyRound },
    { page: 'luecken', label: t`Lücken`, icon: ListChecks },
    { page: 'vorschlaege', label: t`Vorschläge`, icon: Lightbulb },
    { page: 'was-waere-wenn', label: t`Was wäre, wenn`, icon: FlaskConical },
    { page: 'zeitvergleich', label: t`Zeitvergleich`, icon: CalendarClock },
  ];
}
