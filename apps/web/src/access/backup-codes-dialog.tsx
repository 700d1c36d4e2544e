import { Trans, useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { Button, Dialog, DialogBody, DialogFooter } from '../ui/index.ts';
import { CopyButton } from '../app/copy-button.tsx';

interface BackupCodesDialogProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Shown once: to print, to copy, to keep. */
export function BackupCodesDialog({ codes, onClose }: BackupCodesDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen isHeld onClose={onClose} title={t`Ihre Ersatzcodes`}>
      <DialogBody>
        <p>
          <Trans>
            Falls Ihr Telefon verloren geht, melden Sie sich mit einem dieser Codes an. Jeder gilt
            einmal. Drucken Sie sie aus und verwahren Sie sie; sie werden nicht noch einmal gezeigt.
          </Trans>
        </p>
        <Codes codes={codes} />
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>{t`Ich habe sie verwahrt`}</Button>
        <Button icon={Printer} onPress={() => window.print()}>{t`Drucken`}</Button>
        <CopyButton text={codes.join('\n')} label={t`Kopieren`} />
      </DialogFooter>
      {createPortal(
        <section className="backup-codes-sheet" aria-hidden="true">
          <h1>
            <Trans>Ersatzcodes für Augenhöhe</Trans>
          </h1>
          <Codes codes={codes} />
        </section>,
        document.body,
      )}
    </Dialog>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <ul className="backup-codes">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  );
}
