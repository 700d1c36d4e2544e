import {
  Baby,
  Briefcase,
  Building2,
  CircleDot,
  Flame,
  GraduationCap,
  HandHeart,
  HeartPulse,
  Landmark,
  Megaphone,
  Music,
  Newspaper,
  Shield,
  Sprout,
  Store,
  UsersRound,
  Vote,
  Waypoints,
} from 'lucide-react';
import type { IconShape } from './icon.tsx';

export interface GroupLook {
  readonly shape: IconShape;
  /** The others share an outline. */
  readonly isColoured: boolean;
}

/** Eight groups have a colour of their own; the others share an outline. Each has its icon. */
const looks: ReadonlyMap<string, readonly [shape: IconShape, isColoured: boolean]> = new Map([
  ['bew', [UsersRound, true]],
  ['verw', [Landmark, true]],
  ['pol', [Vote, false]],
  ['wohl', [HandHeart, true]],
  ['kiju', [Baby, true]],
  ['bild', [GraduationCap, true]],
  ['ges', [HeartPulse, true]],
  ['wohn', [Building2, false]],
  ['rel', [Flame, false]],
  ['ver', [Music, true]],
  ['selbst', [Megaphone, true]],
  ['wirt', [Store, false]],
  ['arb', [Briefcase, false]],
  ['sich', [Shield, false]],
  ['med', [Newspaper, false]],
  ['foer', [Sprout, false]],
  ['netz', [Waypoints, false]],
]);

export function groupLook(group: string): GroupLook {
  const [shape, isColoured] = looks.get(group) ?? [CircleDot, false];
  return { shape, isColoured };
}
