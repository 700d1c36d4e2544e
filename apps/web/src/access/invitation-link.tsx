import type { addInvitation } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { dayInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';
import { Button, Dialog, DialogBody, DialogFooter, Mark, TextField } from '../ui/index.ts';
import { CopyButton } from '../app/copy-button.tsx';

interface InvitationLinkProps {
  readonly invitation: ReplyOf<typeof addInvitation>;
  readonly email: string;
  readonly onClose: () => void;
}

export function InvitationLink({ invitation, email, onClose }: InvitationLinkProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { link, mailed, expiresAt } = invitation;
  const until = dayInWords(expiresAt, language);
  return (
    <Dialog isOpen onClose={onClose} title={t`Die Einladung ist bereit`}>
      <DialogBody>
        {mailed && (
          <Mark tone="good">
            <Trans>Eine E-Mail an {email} ist unterwegs.</Trans>
          </Mark>
        )}
        {!mailed && email !== '' && (
          <Mark tone="hint">
            <Trans>Es ging keine E-Mail hinaus. Bitte geben Sie den Link selbst weiter.</Trans>
          </Mark>
        )}
        <TextField
          label={t`Link zum Weitergeben`}
          help={t`Er gilt bis ${until} und einmal. Nach dem Schließen wird er nicht noch einmal gezeigt.`}
          readOnly
          value={link}
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
      </DialogBody>
      <DialogFooter>
        <CopyButton text={link} label={t`Link kopieren`} />
        <Button variant="primary" onPress={onClose}>{t`Fertig`}</Button>
      </DialogFooter>
    </Dialog>
  );
}
