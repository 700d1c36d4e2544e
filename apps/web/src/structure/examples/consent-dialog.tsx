import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  answerExample,
  type ConfirmationWords,
  type Example,
  type PartyOfExample,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { showToast } from '../../ui/index.ts';
import { type Recorded, RecordedFields } from '../agreements/recorded-fields.tsx';
import { SpeakerFields } from '../agreements/speaker-fields.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { exampleQuery } from './example-queries.ts';

interface ConsentDialogProps {
  readonly slug: string;
  readonly example: Example;
  readonly party: PartyOfExample;
  /** By the party's own account; else what came on paper or was said is written down. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

export function ConsentDialog(props: ConsentDialogProps) {
  const { slug, example, party, isOwn, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const { cooperationId } = example;
  const sending = useSending(exampleQuery(slug, cooperationId).queryKey);
  // The words that were read, not those that somebody writes while this is open.
  const [{ textId }] = useState(example);
  const today = dayInGermany(useNow());
  const [recorded, setRecorded] = useState<Recorded>({ way: 'paper', witness: '', givenOn: today });
  const [words, setWords] = useState<ConfirmationWords>({
    answer: party.takesPart ? 'confirmed' : 'declined',
    name: '',
    function: '',
    reason: '',
  });
  const isCompared = recorded.way === 'paper' && words.answer === 'confirmed';

  async function save(): Promise<void> {
    const reply = await call(answerExample, {
      params: { slug, cooperationId, partyId: party.id },
      body: {
        ...words,
        textId,
        ...(isOwn
          ? { way: 'account', witness: '', givenOn: today }
          : { ...recorded, witness: isCompared ? recorded.witness : '' }),
      },
    });
    onClose();
    const said = t`Die Antwort von ${party.actor.name} ist eingetragen.`;
    if (isOwn) {
      // A later word takes the place of this one; undoing it would bring a publication back.
      showToast({ message: said, tone: 'good' });
      await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      return;
    }
    await tell(
      reply.changeSetId,
      reply.isComplete
        ? t`Alle sind einverstanden. Das Beispiel lässt sich veröffentlichen.`
        : said,
    );
  }

  return (
    <FormDialog
      title={t`Antwort für ${party.actor.name}`}
      lead={example.text.title}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <ConsentFields canSayYes={party.takesPart} words={words} onChange={setWords} />
      <SpeakerFields
        words={words}
        nameHelp={t`Der Name bleibt hier und wird nicht veröffentlicht.`}
        onChange={setWords}
      />
      {!isOwn && (
        <RecordedFields
          recorded={recorded}
          isCompared={isCompared}
          today={today}
          onChange={setRecorded}
        />
      )}
    </FormDialog>
  );
}
