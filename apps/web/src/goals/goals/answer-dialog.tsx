import { dayInGermany } from '@augenhoehe/domain/contract';
import { answerGoal, type GoalSheet, type PartyOfGoal } from '@augenhoehe/domain/goals';
import type { ConfirmationWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { type Recorded, RecordedFields, SpeakerFields } from '../../structure/index.ts';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import { goalQuery } from './goal-queries.ts';

interface AnswerDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly party: PartyOfGoal;
  /** By the party's own account; else what came on paper or was said is written down. */
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

/** Yes or no of one party to the words that were read. */
export function AnswerDialog({ slug, sheet, party, isOwn, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { goal } = sheet;
  const sending = useSending(goalQuery(slug, goal.id).queryKey);
  // The words that were read, not those that somebody writes while this is open.
  const [{ textId }] = useState(goal);
  const today = dayInGermany(useNow());
  const [recorded, setRecorded] = useState<Recorded>({ way: 'paper', witness: '', givenOn: today });
  const [words, setWords] = useState<ConfirmationWords>({
    answer: 'confirmed',
    name: '',
    function: '',
    reason: '',
  });
  const isCompared = recorded.way === 'paper' && words.answer === 'confirmed';
  const given = isOwn
    ? { way: 'account' as const, witness: '', givenOn: today }
    : { ...recorded, witness: isCompared ? recorded.witness : '' };

  async function save(): Promise<void> {
    const reply = await call(answerGoal, {
      params: { slug, goalId: goal.id, actorId: party.id },
      body: { ...words, textId, ...given },
    });
    onClose();
    await tell(
      reply.changeSetId,
      reply.isDecided
        ? t`Alle haben zugestimmt. Ziel ${goal.key} ist vereinbart.`
        : t`Die Antwort von ${party.name} ist eingetragen.`,
    );
  }

  return (
    <FormDialog
      title={t`Antwort für ${party.name}`}
      lead={goal.text}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <RadioGroup
        label={t`Stimmen Sie diesem Ziel zu?`}
        options={[
          { key: 'confirmed', label: t`Ja, mit diesen Worten` },
          { key: 'declined', label: t`Nein, so nicht` },
        ]}
        value={words.answer}
        onChange={(key) =>
          setWords({ ...words, answer: key === 'declined' ? 'declined' : 'confirmed' })
        }
      />
      {words.answer === 'declined' && (
        <TextArea
          name="reason"
          label={t`Was müsste sich ändern?`}
          isOptional
          maxLength={1000}
          value={words.reason}
          onChange={(reason) => setWords({ ...words, reason })}
        />
      )}
      <SpeakerFields
        words={words}
        nameHelp={t`Der Name steht bei der Antwort.`}
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
