import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './tag.css';

export interface TagProps {
  readonly tone?: 'quiet' | 'action' | 'good' | 'hint' | 'attention' | undefined;
  readonly icon?: IconShape | undefined;
  readonly children: ReactNode;
}

/** A state in a word. Colour never stands alone: the word says it. */
export function Tag({ tone = 'quiet', icon, children }: TagProps) {
  return (
    <span className={classes('tag', tone !== 'quiet' && `tag--${tone}`)}>
      {icon !== undefined && <Icon shape={icon} />}
      {children}
    </span>
  );
}
