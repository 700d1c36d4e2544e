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
import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './group-mark.css';

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

export interface GroupMarkProps {
  /** Key of the group in the catalogue, e.g. „kiju“. */
  readonly group: string;
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  /** Only where the name of the group stands nowhere beside it. */
  readonly label?: string | undefined;
}

export function GroupMark({ group, size = 'normal', label }: GroupMarkProps) {
  const [shape, isColoured] = looks.get(group) ?? [CircleDot, false];
  const style: CSSProperties & Record<'--dot', string> = { '--dot': `var(--group-${group})` };
  return (
    <span
      className={classes('dot', `dot--${size}`, !isColoured && 'dot--other')}
      style={isColoured ? style : undefined}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
    >
      <Icon shape={shape} />
    </span>
  );
}
