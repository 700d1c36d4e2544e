import { makeVoiceLinks } from '@augenhoehe/domain/goals';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { CopyButton } from '../../../app/copy-button.tsx';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { QrCode } from '../../../app/qr-code.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { Button, Dialog, DialogBody, DialogFooter, Mark, TextField } from '../../../ui/index.ts';
import { useTimeWords } from '../vote/use-time-words.ts';
import type { DecisionDialogProps, Voice } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

type Made = ReplyOf<typeof makeVoiceLinks>;

interface LinkDialogProps extends DecisionDialogProps {
  /** `null`: of all voices. */
  readonly voice: Voice | null;
}

/** Personal links to vote without an account, shown once: to copy, to mail, or as a QR code to hand over. */
export function LinkDialog(props: LinkDialogProps) {
  const [made, setMade] = useState<Made | null>(null);
  return made === null ? (
    <MakeLinks {...props} onMade={setMade} />
  ) : (
    <MadeLinks made={made} onClose={props.onClose} />
  );
}

interface MakeLinksProps extends LinkDialogProps {
  readonly onMade: (made: Made) => void;
}

function MakeLinks({ slug, sheet, voice, onMade, onClose }: MakeLinksProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const sending = useSending();
  const [email, setEmail] = useState('');
  async function make(): Promise<void> {
    const voices =
      voice === null
        ? null
        : [{ voiceId: voice.id, email: email.trim() === '' ? null : email.trim() }];
    const reply = await call(makeVoiceLinks, {
      params: { slug, decisionId: sheet.paper.id },
      body: { voices },
    });
    onMade(reply);
    await tell(reply.changeSetId, t`Die persönlichen Links sind gemacht.`);
  }
  return (
    <FormDialog
      title={
        voice === null ? t`Persönliche Links für alle` : t`Persönlicher Link für ${voice.name}`
      }
      lead={t`Wer einen Link hat, stimmt für diese Stimme, ohne Konto. Geben Sie ihn nur der Person, die das darf.`}
      sendLabel={voice === null ? t`Links machen` : t`Link machen`}
      sending={sending}
      onSend={async () => {
        await sending.send(make);
      }}
      onClose={onClose}
    >
      {(voice === null || voice.linkUntil !== null) && (
        <p>
          <Trans>Ein Link, der schon gemacht ist, gilt dann nicht mehr.</Trans>
        </p>
      )}
      {voice !== null && (
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
      )}
    </FormDialog>
  );
}

function MadeLinks({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const { t } = useLingui();
  const until = useTimeWords()(made.expiresAt);
  return (
    <Dialog isOpen onClose={onClose} title={t`Persönliche Links`} size="wide">
      <DialogBody>
        {made.mailed > 0 && <Mark tone="good">{t`Die E-Mail ist unterwegs.`}</Mark>}
        <p>{t`Sie gelten bis ${until}. Nach dem Schließen werden sie nicht noch einmal gezeigt.`}</p>
        <ul className="handed-links">
          {made.links.map(({ voiceId, name, link }) => (
            <li key={voiceId}>
              <QrCode text={link} label={t`QR-Code mit dem Link von ${name}`} />
              <div>
                <TextField
                  label={t`Link von ${name}`}
                  readOnly
                  value={link}
                  onChange={() => undefined}
                  onFocus={(event) => event.target.select()}
                />
                <CopyButton text={link} label={t`Link von ${name} kopieren`} />
              </div>
            </li>
          ))}
        </ul>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>{t`Fertig`}</Button>
      </DialogFooter>
    </Dialog>
  );
}
