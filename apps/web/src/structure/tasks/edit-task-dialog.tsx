import { ActorId } from '@augenhoehe/domain/contract';
import { editTask, TaskFacts, type TaskList, type TaskRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSeen } from '../../app/use-seen.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { ComboBox, TextArea, TextField } from '../../ui/index.ts';
import { draftOf, factsOf } from './task-draft.ts';
import { AboutFields, DayFields, OriginFields, type TaskFieldsProps } from './task-fields.tsx';

interface EditTaskDialogProps {
  readonly slug: string;
  readonly list: TaskList;
  /** As it stands now. */
  readonly task: TaskRow;
  readonly onClose: () => void;
}

/** Changes facts of a task; what somebody else changed meanwhile is never overwritten. */
export function EditTaskDialog({ slug, list, task, onClose }: EditTaskDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending([...placeKey(slug), 'tasks']);
  const current = TaskFacts.parse(task);
  const seen = useSeen(current, sending.problem);
  const [draft, setDraft] = useState(() => draftOf(current));
  const { title } = draft;
  const fields: TaskFieldsProps = {
    slug,
    list,
    prefix: 'changes.',
    draft,
    onChange: (changes) => setDraft({ ...draft, ...changes }),
  };

  async function save(): Promise<void> {
    const facts = factsOf(draft, list.contexts, seen.was.rule);
    const edit = changedAmong<TaskFacts>(seen.was, facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const reply = await call(editTask, { params: { slug, taskId: task.id }, body: edit });
    onClose();
    await tell(reply.changeSetId, t`Aufgabe geändert: ${title}`);
  }

  return (
    <FormDialog
      title={t`Aufgabe ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {seen.isOvertaken && <OvertakenNotice isAhead={seen.isAhead} onAccept={seen.accept} />}
      <AboutFields {...fields} />
      <DayFields {...fields} />
      <DoingFields ownerId={task.ownerId} {...fields} />
      <OriginFields {...fields} />
      <TextArea
        name="changes.note"
        label={t`Was ist noch zu wissen?`}
        isOptional
        maxLength={2000}
        value={draft.note}
        onChange={(note) => fields.onChange({ note })}
      />
    </FormDialog>
  );
}

interface DoingFieldsProps extends TaskFieldsProps {
  readonly ownerId: ActorId | null;
}

/** Who does it where it lies, and who steps in. */
function DoingFields({ slug, ownerId, draft, prefix, onChange }: DoingFieldsProps) {
  const { t } = useLingui();
  const { options } = useActorOptions(slug);
  return (
    <>
      {ownerId !== null && (
        <TextField
          name={`${prefix}doneBy`}
          label={t`Wer macht sie dort?`}
          help={t`Die Funktion genügt, zum Beispiel „Hausleitung“.`}
          isOptional
          maxLength={160}
          value={draft.doneBy}
          onChange={(doneBy) => onChange({ doneBy })}
        />
      )}
      <ComboBox
        name={`${prefix}deputyId`}
        label={t`Wer springt ein?`}
        help={t`Die Vertretung macht die Aufgabe, wenn es beim anderen nicht geht.`}
        isOptional
        options={options.filter(({ key }) => key !== ownerId)}
        value={draft.deputyId}
        onChange={(key) => onChange({ deputyId: ActorId.nullable().catch(null).parse(key) })}
      />
    </>
  );
}
