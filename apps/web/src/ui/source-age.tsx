import { BadgeCheck, CircleDashed, ClockAlert, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './tag.css';

export interface SourceAgeProps {
  /** old: needs somebody to look at it again, shown with a clock. */
  readonly state: 'confirmed' | 'stated' | 'unconfirmed' | 'old';
  /** Where another icon says the source better, e.g. a paper with a signature. */
  readonly icon?: IconShape | undefined;
  /** In tables the icon stands only where it warns. */
  readonly isIconQuiet?: boolean | undefined;
  /** In words, e.g. „vor 4 Monaten, selbst bestätigt“. */
  readonly children: ReactNode;
}

const shapes = {
  confirmed: BadgeCheck,
  stated: FileText,
  unconfirmed: CircleDashed,
  old: ClockAlert,
} as const;

export function SourceAge({ state, icon, isIconQuiet = false, children }: SourceAgeProps) {
  const isIconShown = state === 'old' || !isIconQuiet;
  return (
    <span className={classes('sign', state === 'old' && 'age--old')}>
      {isIconShown && <Icon shape={icon ?? shapes[state]} />}
      <span>{children}</span>
    </span>
  );
}
