import { type ReactElement, type ReactNode, useContext } from 'react';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  DialogTrigger,
} from 'react-aria-components/Popover';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import './float.css';

export interface PopoverProps {
  /** A Button or IconButton of ours that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: NonNullable<AriaPopoverProps['placement']>;
  readonly children: PopoverContent;
}

type PopoverContent = ReactNode | ((close: () => void) => ReactNode);

/** A small place beside its button, e.g. to choose columns. Closes on Escape or a press outside. */
export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={6} aria-label={label}>
        <PopoverBody>{children}</PopoverBody>
      </AriaPopover>
    </DialogTrigger>
  );
}

function PopoverBody({ children }: { readonly children: PopoverContent }) {
  const overlay = useContext(OverlayTriggerStateContext);
  return (
    <div className="popover__body">
      {typeof children === 'function' ? children(() => overlay?.close()) : children}
    </div>
  );
}
