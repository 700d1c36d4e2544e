import type { ReactElement } from 'react';
import {
  Tooltip as AriaTooltip,
  type TooltipProps as AriaTooltipProps,
  TooltipTrigger,
} from 'react-aria-components/Tooltip';
import './float.css';

export interface TooltipProps {
  readonly text: string;
  readonly placement?: NonNullable<AriaTooltipProps['placement']>;
  /** A button or link of ours. */
  readonly children: ReactElement;
}

/** Names an icon under the pointer and on focus. Never the only place of a piece of information. */
export function Tooltip({ text, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
