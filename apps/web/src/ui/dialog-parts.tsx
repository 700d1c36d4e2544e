import type { ReactNode } from 'react';
import './dialog.css';

interface DialogPartProps {
  readonly children: ReactNode;
}

/** What a dialog says or asks; scrolls when it is long. */
export function DialogBody({ children }: DialogPartProps) {
  return <div className="dialog__body form__body">{children}</div>;
}

/** What a dialog offers to do: the main action first. */
export function DialogFooter({ children }: DialogPartProps) {
  return <footer className="dialog__foot">{children}</footer>;
}
