import {
  editGoal,
  GoalFacts,
  type GoalSheet,
  isReworded,
  takesDecisionBack,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSeen } from '../../app/use-seen.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { Mark, TextArea, TextField } from '../../ui/index.ts';
import { CheckFields } from './check-fields.tsx';
import { dayIn } from './goal-draft.ts';
import { goalsQuery } from './goal-queries.ts';
import { MeasuresFirst } from './measures-first.tsx';
import { ContextFields, type GoalFieldsProps, LevelFields } from './place-fields.tsx';
import { ReviewField } from './review-field.tsx';
import { TouchedList } from './touched-list.tsx';
import { AddressedFields, WordsFields } from './words-fields.tsx';

/** What is edited together. */
export type GoalPart = 'words' | 'check' | 'place';

interface GoalDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly part: GoalPart;
  readonly onClose: () => void;
}

/** One part of a goal; what somebody else changed meanwhile is never overwritten. */
export function GoalDialog({ slug, sheet, part, onClose }: GoalDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { data: list } = useQuery(goalsQuery(slug));
  const { goal } = sheet;
  const sending = useSending([...placeKey(slug), 'goal', goal.id]);
  const current = GoalFacts.parse(goal);
  const seen = useSeen(current, sending.problem);
  const [facts, setFacts] = useState(current);
  const [reason, setReason] = useState('');
  const titles: Readonly<Record<GoalPart, string>> = {
    words: t`Worte`,
    check: t`Woran man es erkennt`,
    place: t`Einordnung`,
  };
  // An unfinished sentence is no other wording yet.
  const asksAnew = facts.text.trim() !== '' && isReworded(current, facts);

  async function save(): Promise<void> {
    const edit = changedAmong<GoalFacts>(seen.was, facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const reply = await call(editGoal, {
      params: { slug, goalId: goal.id },
      body: { ...edit, reason },
    });
    onClose();
    await tell(reply.changeSetId, t`Ziel ${facts.key} geändert.`);
  }

  const fields: GoalFieldsProps = {
    slug,
    list: list ?? { goals: [], contexts: [] },
    prefix: 'changes.',
    facts,
    onChange: (changes) => setFacts({ ...facts, ...changes }),
  };
  return (
    <FormDialog
      title={titles[part]}
      lead={goal.text}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {seen.isOvertaken && <OvertakenNotice isAhead={seen.isAhead} onAccept={seen.accept} />}
      {part === 'words' && <WordsFields {...fields} />}
      {part === 'words' && <AddressedFields {...fields} />}
      {part === 'check' && <CheckFields {...fields} />}
      {part === 'place' && <KeyField {...fields} />}
      {part === 'place' && <LevelFields {...fields} />}
      {part === 'place' && <MeasuresFirst slug={slug} goal={goal} level={facts.level} />}
      {part === 'place' && <ContextFields {...fields} />}
      {part !== 'words' && (
        <ReviewField
          prefix="changes."
          value={facts.reviewOn}
          onChange={(day) => fields.onChange({ reviewOn: dayIn(day) })}
        />
      )}
      {asksAnew && takesDecisionBack(goal) && (
        <>
          <Mark tone="hint" isBoxed>
            {t`Das Ziel war vereinbart. Mit anderen Worten werden alle neu gefragt.`}
          </Mark>
          <TouchedList slug={slug} sheet={sheet} />
          <TextArea
            name="reason"
            label={t`Warum heißt es jetzt anders?`}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </FormDialog>
  );
}

function KeyField({ facts, onChange }: GoalFieldsProps) {
  const { t } = useLingui();
  return (
    <TextField
      name="changes.key"
      label={t`Kürzel`}
      help={t`Zum Beispiel Z1.2.1, oder N1 für ein Nicht-Ziel.`}
      maxLength={20}
      value={facts.key}
      onChange={(key) => onChange({ key })}
    />
  );
}
