import { Check, Info, Lightbulb, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './tag.css';

export interface MarkProps {
  readonly tone: 'quiet' | 'good' | 'hint' | 'attention';
  readonly icon?: IconShape | undefined;
  /** A soft ground, e.g. for the hint on a similar entry under a field. */
  readonly isBoxed?: boolean | undefined;
  readonly children: ReactNode;
}

const shapes = { quiet: Info, good: Check, hint: Lightbulb, attention: TriangleAlert } as const;

/** One line that is pointed out by an icon: a hint, an early warning. */
export function Mark({ tone, icon, isBoxed = false, children }: MarkProps) {
  return (
    <div className={classes('mark', `mark--${tone}`, isBoxed && 'mark--boxed')}>
      <Icon shape={icon ?? shapes[tone]} />
      <div>{children}</div>
    </div>
  );
}
