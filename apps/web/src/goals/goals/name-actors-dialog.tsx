import { ActorId } from '@augenhoehe/domain/contract';
import { type GoalActorRole, type GoalSheet, nameGoalActors } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { TagPicker, TextArea } from '../../ui/index.ts';
import { goalQuery } from './goal-queries.ts';

interface NameActorsDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly role: GoalActorRole;
  readonly onClose: () => void;
}

/** Who is named on the goal in that role today. */
function namedIn({ parties, supporters }: GoalSheet, role: GoalActorRole): readonly string[] {
  return role === 'party'
    ? parties.filter(({ takesPart }) => takesPart).map(({ id }) => id)
    : supporters.map(({ id }) => id);
}

/** Whoever proposed a goal is the first to be asked. */
function proposedAtFirst(sheet: GoalSheet, role: GoalActorRole): readonly string[] {
  const named = namedIn(sheet, role);
  const { proposedBy } = sheet;
  return role === 'party' && named.length === 0 && proposedBy !== null ? [proposedBy.id] : named;
}

/** Who is to agree to a goal, or helps it along; only what is changed here is sent. */
export function NameActorsDialog({ slug, sheet, role, onClose }: NameActorsDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { options } = useActorOptions(slug);
  const { goal } = sheet;
  const sending = useSending(goalQuery(slug, goal.id).queryKey);
  // Those who were read, not those whom somebody names while this is open.
  const [was] = useState(() => namedIn(sheet, role));
  const [chosen, setChosen] = useState(() => proposedAtFirst(sheet, role));
  const [reason, setReason] = useState('');
  const isParty = role === 'party';
  const asksWhy = isParty && namedIn(sheet, role).length > 0;

  async function save(): Promise<void> {
    const joining = ActorId.array().parse(chosen.filter((id) => !was.includes(id)));
    const leaving = ActorId.array().parse(was.filter((id) => !chosen.includes(id)));
    if (joining.length + leaving.length === 0) return onClose();
    const params = { slug, goalId: goal.id };
    const reply = await call(nameGoalActors, { params, body: { role, joining, leaving, reason } });
    onClose();
    await tell(
      reply.changeSetId,
      isParty
        ? t`Wer bei Ziel ${goal.key} zustimmt, ist geändert.`
        : t`Wer Ziel ${goal.key} unterstützt, ist geändert.`,
    );
  }

  return (
    <FormDialog
      title={isParty ? t`Wer soll zustimmen?` : t`Wer unterstützt das Ziel?`}
      lead={goal.text}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      <TagPicker
        name="joining"
        label={isParty ? t`Beteiligte` : t`Unterstützende`}
        help={
          isParty
            ? t`Vereinbart ist das Ziel, wenn jede Seite Ja gesagt hat; dazu gehören mindestens zwei. Wer geht, bleibt mit dem, was gesagt wurde, lesbar.`
            : t`Wer mithilft, ohne dass die Zustimmung gebraucht wird.`
        }
        isOptional={!isParty}
        options={options}
        value={chosen}
        onChange={setChosen}
      />
      {asksWhy && (
        <TextArea
          name="reason"
          label={t`Warum ändert sich das?`}
          help={t`Alle Beteiligten lesen das.`}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}
