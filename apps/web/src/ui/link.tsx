import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';

export interface LinkProps
  extends Omit<
    AriaLinkProps,
    'children' | 'className' | 'style' | 'render' | 'isDisabled' | 'aria-current'
  > {
  readonly href: string;
  /** Leads to where one is: the page itself, or the open entry of a list. */
  readonly current?: 'page' | 'true' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link inside the application: followed without loading the page anew. */
export function Link({ className = '', current, ...link }: LinkProps) {
  return (
    <AriaLink
      {...link}
      {...(current !== undefined && { 'aria-current': current })}
      className={className}
    />
  );
}
