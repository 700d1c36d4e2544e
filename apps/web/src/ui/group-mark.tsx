import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import { groupLook } from './group-looks.ts';
import { Icon } from './icon.tsx';
import './group-mark.css';

export interface GroupMarkProps {
  /** Key of the group in the catalogue, e.g. „kiju“. */
  readonly group: string;
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  /** Only where the name of the group stands nowhere beside it. */
  readonly label?: string | undefined;
}

export function GroupMark({ group, size = 'normal', label }: GroupMarkProps) {
  const { shape, isColoured } = groupLook(group);
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
