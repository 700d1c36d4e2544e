import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconShape } from './icon.tsx';
import './button.css';

export interface ButtonLook {
  /** At most one primary button a view; plain is text alone. */
  readonly variant?: 'primary' | 'outline' | 'plain' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  /** Attention for what takes something away. */
  readonly tone?: 'action' | 'attention' | 'quiet' | undefined;
  readonly icon?: IconShape | undefined;
  readonly iconAfter?: IconShape | undefined;
}

export function buttonClass(look: ButtonLook, ...more: readonly (string | false | undefined)[]) {
  return classes(
    'button',
    `button--${look.variant ?? 'outline'}`,
    look.size === 'small' && 'button--small',
    look.tone !== undefined && look.tone !== 'action' && `button--${look.tone}`,
    ...more,
  );
}

interface ButtonContentProps {
  readonly look: ButtonLook;
  readonly isBusy?: boolean | undefined;
  readonly children: ReactNode;
}

export function ButtonContent({ look, isBusy = false, children }: ButtonContentProps) {
  const before = isBusy ? LoaderCircle : look.icon;
  return (
    <>
      {before !== undefined && <Icon shape={before} className={isBusy ? 'turning' : undefined} />}
      {children}
      {look.iconAfter !== undefined && <Icon shape={look.iconAfter} />}
    </>
  );
}
