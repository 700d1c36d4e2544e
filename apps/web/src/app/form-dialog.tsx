import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogBody, DialogFooter, Form, SubmitButton } from '../ui/index.ts';
import { useFirstField } from './use-first-field.ts';
import type { Sending } from './use-sending.ts';

interface FormDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly size?: 'normal' | 'wide';
  readonly sendLabel: string;
  readonly sending: Sending;
  readonly onSend: () => void | Promise<void>;
  readonly onClose: () => void;
  /** A second way to send, beside the main one. */
  readonly also?: ReactNode;
  readonly children: ReactNode;
}

/** A form in a dialog: questions, what was at fault, one main button. */
export function FormDialog(props: FormDialogProps) {
  const { title, lead, size, sendLabel, sending, onSend, onClose, also, children } = props;
  const { t } = useLingui();
  const place = useFirstField<HTMLSpanElement>();
  return (
    <Dialog isOpen onClose={onClose} title={title} lead={lead} size={size} isHeld={sending.isBusy}>
      <Form onSubmit={onSend} errors={sending.errors}>
        <DialogBody>{children}</DialogBody>
        <DialogFooter>
          <SubmitButton isBusy={sending.isBusy}>{sendLabel}</SubmitButton>
          {also}
          <Button variant="plain" onPress={onClose}>{t`Abbrechen`}</Button>
          <span hidden ref={place} />
        </DialogFooter>
      </Form>
    </Dialog>
  );
}
