import { type ReactNode, useEffect, useRef } from 'react';
import './dialog.css';

interface DialogPartProps {
  readonly children: ReactNode;
}

const firstQuestion = 'input:not([type="hidden"]), select, textarea';

/**
 * What a dialog says or asks; scrolls when it is long. The first question takes focus, except
 * under a finger, where the keyboard would cover half of the dialog before it is read.
 */
export function DialogBody({ children }: DialogPartProps) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!matchMedia('(hover: hover)').matches) return;
    body.current?.querySelector<HTMLElement>(firstQuestion)?.focus();
  }, []);
  return (
    <div className="dialog__body form__body" ref={body}>
      {children}
    </div>
  );
}

/** What a dialog offers to do: the main action first. */
export function DialogFooter({ children }: DialogPartProps) {
  return <footer className="dialog__foot">{children}</footer>;
}
