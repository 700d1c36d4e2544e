import type { Visibility } from '@augenhoehe/domain/access';
import { Building2, Globe, Lock, StickyNote, Users } from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export const visibilityIcons: Readonly<Record<Visibility, IconShape>> = {
  oeffentlich: Globe,
  netzwerk: Users,
  team: Building2,
  privat: StickyNote,
  geschuetzt: Lock,
};
