import { ActorId, dayInGermany } from '@augenhoehe/domain/contract';
import {
  addTask,
  emptyTask,
  type TaskBeginning,
  type TaskList,
  type Yes,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { ComboBox } from '../../ui/index.ts';
import { draftOf, factsOf, type TaskDraft } from './task-draft.ts';
import { AboutFields, DayFields, OriginFields, type TaskFieldsProps } from './task-fields.tsx';
import { YesFields } from './yes-fields.tsx';

/** What a new task begins with. */
export interface NewTask extends Partial<Pick<TaskDraft, 'context' | 'origin' | 'agreementId'>> {
  readonly actor?: ActorId;
}

interface AddTaskDialogProps {
  readonly slug: string;
  readonly list: Pick<TaskList, 'contexts' | 'can'>;
  readonly begin?: NewTask;
  readonly onClose: () => void;
}

interface Draft extends TaskDraft {
  readonly actor: ActorId | null;
  readonly yes: Yes | null;
}

/** Nobody named: the network is asked. Somebody for whom the writer acts: that is a yes. */
function beginningOf({ actor, yes }: Draft, own: ActorId | null, today: string): TaskBeginning {
  if (actor === null) return { kind: 'seeking' };
  if (actor === own)
    return { kind: 'accepted', actorId: actor, yes: { means: 'account', on: today } };
  return yes === null
    ? { kind: 'offered', actorId: actor }
    : { kind: 'accepted', actorId: actor, yes };
}

/** What is to be done, what it belongs to, who does it and until when. */
export function AddTaskDialog({ slug, list, begin, onClose }: AddTaskDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const { actorId: own } = usePlace(slug).member;
  const [draft, setDraft] = useState<Draft>({
    ...draftOf(emptyTask('')),
    actor: own,
    yes: null,
    ...begin,
  });
  const fields: TaskFieldsProps = {
    slug,
    list,
    prefix: '',
    draft,
    onChange: (changes) => setDraft({ ...draft, ...changes }),
  };

  const { title } = draft;

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(addTask, {
        params: { slug },
        body: {
          ...factsOf(draft, list.contexts, ''),
          beginning: beginningOf(draft, own, today),
        },
      });
      onClose();
      await tell(reply.changeSetId, t`Aufgabe eingetragen: ${title}`);
    });
  }

  return (
    <FormDialog
      title={t`Aufgabe eintragen`}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <AboutFields {...fields} />
      <WhoFields
        slug={slug}
        draft={draft}
        mayRecord={list.can.recordYes}
        today={today}
        onChange={setDraft}
      />
      <DayFields {...fields} />
      <OriginFields {...fields} />
    </FormDialog>
  );
}

interface WhoFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly slug: string;
  readonly mayRecord: boolean;
  readonly today: string;
}

function WhoFields({ slug, draft, mayRecord, today, onChange }: WhoFieldsProps) {
  const { t } = useLingui();
  const { options } = useActorOptions(slug);
  return (
    <>
      <ComboBox
        name="beginning.actorId"
        label={t`Wer übernimmt sie?`}
        help={t`Bleibt das leer, steht im Netzwerk die Frage „Wer übernimmt?“.`}
        isOptional
        options={options}
        value={draft.actor}
        onChange={(key) => onChange({ ...draft, actor: ActorId.nullable().catch(null).parse(key) })}
      />
      {mayRecord && draft.actor !== null && (
        <YesFields yes={draft.yes} today={today} onChange={(yes) => onChange({ ...draft, yes })} />
      )}
    </>
  );
}
