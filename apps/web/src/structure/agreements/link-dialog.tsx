import {
  type AgreementParty,
  type AgreementSheet,
  makeConfirmationLink,
} from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { CopyButton } from '../../app/copy-button.tsx';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, Dialog, DialogBody, DialogFooter, TextField } from '../../ui/index.ts';

interface LinkDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly party: AgreementParty;
  readonly onClose: () => void;
}

/** A link by which the party answers without an account; shown once. */
export function LinkDialog({ slug, sheet, party, onClose }: LinkDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { tell, refuse } = useChangeTold(slug);
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { name } = party.actor;

  async function make(): Promise<void> {
    setBusy(true);
    try {
      const params = { slug, agreementId: sheet.agreement.id, partyId: party.id };
      const reply = await call(makeConfirmationLink, { params });
      setMade(reply);
      await tell(reply.changeSetId, t`Der Link für ${name} ist gemacht.`);
    } catch (error) {
      refuse(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog isOpen onClose={onClose} title={t`Link für ${name}`} isHeld={isBusy}>
      <DialogBody>
        <p>
          <Trans>
            Wer den Link hat, liest die Vereinbarung und antwortet für diese Seite, ohne Konto.
            Geben Sie ihn nur der Person, die das darf.
          </Trans>
        </p>
        {made === null ? (
          party.linkUntil !== null && (
            <p>
              <Trans>Ein Link, der schon gemacht ist, gilt dann nicht mehr.</Trans>
            </p>
          )
        ) : (
          <TextField
            label={t`Link zum Weitergeben`}
            help={t`Er gilt bis ${dayInWords(made.expiresAt, language)}. Nach dem Schließen wird er nicht noch einmal gezeigt.`}
            readOnly
            value={made.link}
            onChange={() => undefined}
            onFocus={(event) => event.target.select()}
          />
        )}
      </DialogBody>
      <DialogFooter>
        {made === null ? (
          <>
            <Button variant="primary" isBusy={isBusy} onPress={() => void make()}>
              <Trans>Link machen</Trans>
            </Button>
            <Button variant="plain" onPress={onClose}>{t`Abbrechen`}</Button>
          </>
        ) : (
          <>
            <CopyButton text={made.link} label={t`Link kopieren`} />
            <Button variant="primary" onPress={onClose}>{t`Fertig`}</Button>
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}
