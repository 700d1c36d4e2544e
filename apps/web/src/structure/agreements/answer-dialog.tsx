import { type AgreementId, dayInGermany } from '@augenhoehe/domain/contract';
import {
  type AgreementParty,
  answerAgreement,
  type ConfirmationWords,
  type VersionWithWords,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import { type Recorded, RecordedFields } from './recorded-fields.tsx';

interface AnswerDialogProps {
  readonly slug: string;
  readonly agreementId: AgreementId;
  readonly version: VersionWithWords;
  readonly party: AgreementParty;
  /** By the party's own account; else what came on paper or was said is written down. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

export function AnswerDialog(props: AnswerDialogProps) {
  const { slug, agreementId, party, isOwn, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  // The words that were read, not those that somebody puts up while this is open.
  const [version] = useState(props.version);
  const today = dayInGermany(useNow());
  const [recorded, setRecorded] = useState<Recorded>({ way: 'paper', witness: '', givenOn: today });
  const { way, witness, givenOn } = recorded;
  const [words, setWords] = useState<ConfirmationWords>({
    answer: 'confirmed',
    name: '',
    function: '',
    reason: '',
  });

  async function save(): Promise<void> {
    const reply = await call(answerAgreement, {
      params: { slug, agreementId, partyId: party.id },
      body: {
        ...words,
        number: version.number,
        openedAt: version.openedAt,
        way: isOwn ? 'account' : way,
        witness: isOwn || way === 'oral' ? '' : witness,
        givenOn: isOwn ? today : givenOn,
      },
    });
    onClose();
    await tell(
      reply.changeSetId,
      reply.inForce
        ? t`Alle haben zugestimmt. Die Vereinbarung gilt.`
        : t`Die Antwort von ${party.actor.name} ist eingetragen.`,
    );
  }

  return (
    <FormDialog
      title={t`Antwort für ${party.actor.name}`}
      lead={t`Zu Fassung ${version.number}`}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <AnswerFields words={words} onChange={setWords} />
      {!isOwn && (
        <RecordedFields
          recorded={recorded}
          isCompared={way === 'paper'}
          today={today}
          onChange={setRecorded}
        />
      )}
    </FormDialog>
  );
}
