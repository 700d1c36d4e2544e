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
import { FormDialog } from '../../app/form-dialog.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { Button, Dialog, DialogBody, DialogFooter, Mark, TextField } from '../../ui/index.ts';

interface Made {
  readonly link: string;
  readonly expiresAt: string;
  readonly mailed: boolean;
  /** Where it was to be sent; `null`: nowhere. */
  readonly email: string | null;
}

interface LinkDialogProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
  readonly party: AgreementParty;
  readonly onClose: () => void;
}

/** A link by which the party answers without an account; shown once, and mailed where that is wished. */
export function LinkDialog(props: LinkDialogProps) {
  const [made, setMade] = useState<Made | null>(null);
  return made === null ? (
    <MakeLink {...props} onMade={setMade} />
  ) : (
    <MadeLink made={made} name={props.party.actor.name} onClose={props.onClose} />
  );
}

function MakeLink({
  slug,
  sheet,
  party,
  onMade,
  onClose,
}: LinkDialogProps & { readonly onMade: (made: Made) => void }) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [email, setEmail] = useState('');
  const { name } = party.actor;

  async function make(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, agreementId: sheet.agreement.id, partyId: party.id };
      const body = { email: email.trim() === '' ? null : email };
      const reply = await call(makeConfirmationLink, { params, body });
      onMade({ ...reply, ...body });
      await tell(reply.changeSetId, t`Der Link für ${name} ist gemacht.`);
    });
  }

  return (
    <FormDialog
      title={t`Link für ${name}`}
      lead={t`Wer den Link hat, liest die Vereinbarung und antwortet für diese Seite, ohne Konto. Geben Sie ihn nur der Person, die das darf.`}
      sendLabel={t`Link machen`}
      sending={sending}
      onSend={make}
      onClose={onClose}
    >
      {party.linkUntil !== null && (
        <p>
          <Trans>Ein Link, der schon gemacht ist, gilt dann nicht mehr.</Trans>
        </p>
      )}
      <TextField
        name="email"
        type="email"
        label={t`Gleich per E-Mail senden an`}
        help={t`Leer heißt: Sie geben den Link selbst weiter.`}
        isOptional
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
    </FormDialog>
  );
}

interface MadeLinkProps {
  readonly made: Made;
  readonly name: string;
  readonly onClose: () => void;
}

function MadeLink({ made, name, onClose }: MadeLinkProps) {
  const { t } = useLingui();
  const until = dayInWords(made.expiresAt, useLanguage());
  const { email } = made;
  return (
    <Dialog isOpen onClose={onClose} title={t`Link für ${name}`}>
      <DialogBody>
        {made.mailed && <Mark tone="good">{t`Eine E-Mail an ${email} ist unterwegs.`}</Mark>}
        {!made.mailed && email !== null && (
          <Mark tone="hint">
            <Trans>Es ging keine E-Mail hinaus. Bitte geben Sie den Link selbst weiter.</Trans>
          </Mark>
        )}
        <TextField
          label={t`Link zum Weitergeben`}
          help={t`Er gilt bis ${until}. Nach dem Schließen wird er nicht noch einmal gezeigt.`}
          readOnly
          value={made.link}
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
      </DialogBody>
      <DialogFooter>
        <CopyButton text={made.link} label={t`Link kopieren`} />
        <Button variant="primary" onPress={onClose}>{t`Fertig`}</Button>
      </DialogFooter>
    </Dialog>
  );
}
