import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from './classes.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A question or the name of the task. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly size?: 'normal' | 'wide' | undefined;
  /** While true neither Escape nor a press outside closes it, e.g. while something is sent. */
  readonly isHeld?: boolean | undefined;
  /** A question that must be answered before anything else. */
  readonly isAlert?: boolean | undefined;
  /** DialogBody and DialogFooter, in a Form where something is entered. */
  readonly children: ReactNode;
}

/** Over the page; fills the screen on a phone. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, lead, size, isHeld = false, isAlert = false, children } = props;
  const { t } = useLingui();
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isHeld && !isAlert}
      isKeyboardDismissDisabled={isHeld}
    >
      <Modal className={classes('modal', size === 'wide' && 'modal--wide')}>
        <AriaDialog className="dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className="dialog__head">
            <div>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {lead !== undefined && <p className="quiet">{lead}</p>}
            </div>
            {!isHeld && (
              <IconButton
                label={t`Schließen`}
                icon={X}
                tone="quiet"
                className="dialog__close"
                onPress={onClose}
              />
            )}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
