import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { DialogBody, DialogFooter } from './dialog-parts.tsx';

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** What happens, and whether it can be undone. */
  readonly children: ReactNode;
  /** The deed as a verb, never „OK“. */
  readonly confirmLabel: string;
  readonly tone?: 'action' | 'attention' | undefined;
  /** The dialog closes once this is done; it stays open when it fails. */
  readonly onConfirm: () => void | Promise<void>;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onClose, title, children, confirmLabel, tone, onConfirm } = props;
  const { t } = useLingui();
  const [isBusy, setBusy] = useState(false);
  async function confirm(): Promise<void> {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } finally {
      setBusy(false);
    }
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} isAlert isHeld={isBusy}>
      <DialogBody>{children}</DialogBody>
      <DialogFooter>
        <Button variant="primary" tone={tone} isBusy={isBusy} onPress={() => void confirm()}>
          {confirmLabel}
        </Button>
        <Button variant="plain" onPress={onClose}>{t`Abbrechen`}</Button>
      </DialogFooter>
    </Dialog>
  );
}
