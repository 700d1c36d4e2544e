import type { ReactElement, ReactNode } from 'react';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from 'react-aria-components/Popover';
import './float.css';

export interface PopoverProps {
  /** A Button or IconButton of ours that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: NonNullable<AriaPopoverProps['placement']>;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small place beside its button, e.g. to choose columns. Closes on Escape or a press outside. */
export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={6}>
        <Dialog className="popover__body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
