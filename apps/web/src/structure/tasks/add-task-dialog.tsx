import { ActorId, BodyId, CooperationId } from '@augenhoehe/domain/contract';
import { dayInGermany } from '@augenhoehe/domain/inventory';
import {
  addTask,
  Rhythm,
  ruleOf,
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
import { ComboBox, Select, TextField } from '../../ui/index.ts';
import { useRhythmWords } from './use-rhythm-words.ts';
import { YesFields } from './yes-fields.tsx';

interface AddTaskDialogProps {
  readonly slug: string;
  readonly list: TaskList;
  readonly onClose: () => void;
}

interface Draft {
  readonly title: string;
  readonly context: string;
  readonly actor: ActorId | null;
  readonly yes: Yes | null;
  readonly dueOn: string;
  readonly rhythm: string;
}

function contextIn(list: TaskList, id: string) {
  const kind = list.contexts.find((context) => context.id === id)?.kind;
  if (kind === 'cooperation') return { cooperationId: CooperationId.parse(id) };
  return kind === 'body' ? { bodyId: BodyId.parse(id) } : {};
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
export function AddTaskDialog({ slug, list, onClose }: AddTaskDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const { actorId: own } = usePlace(slug).member;
  const [draft, setDraft] = useState<Draft>({
    title: '',
    context: '',
    actor: own,
    yes: null,
    dueOn: '',
    rhythm: '',
  });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const rhythm = Rhythm.safeParse(draft.rhythm).data;
      const { dueOn, title } = draft;
      const reply = await call(addTask, {
        params: { slug },
        body: {
          title,
          ...contextIn(list, draft.context),
          ...(dueOn === '' ? {} : { dueOn }),
          ...(rhythm === undefined || dueOn === '' ? {} : { rule: ruleOf(rhythm, dueOn) }),
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
      <TextField
        name="title"
        label={t`Was ist zu tun?`}
        maxLength={200}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      <Select
        name="cooperationId"
        label={t`Wozu gehört sie?`}
        isOptional
        placeholder={t`Zum ganzen Quartier`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={draft.context}
        onChange={(context) => setDraft({ ...draft, context })}
      />
      <WhoFields
        slug={slug}
        draft={draft}
        mayRecord={list.can.recordYes}
        today={today}
        onChange={setDraft}
      />
      <DayFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

interface WhoFieldsProps extends FieldsProps {
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

function DayFields({ draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const rhythmWords = useRhythmWords();
  return (
    <>
      <TextField
        name="dueOn"
        type="date"
        label={t`Bis wann?`}
        isOptional
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ ...draft, dueOn })}
      />
      {draft.dueOn !== '' && (
        <Select
          name="rule"
          label={t`Kommt sie wieder?`}
          isOptional
          placeholder={t`Nein, einmal`}
          options={Rhythm.options.map((key) => ({ key, label: rhythmWords(key) }))}
          value={draft.rhythm}
          onChange={(rhythm) => onChange({ ...draft, rhythm })}
        />
      )}
    </>
  );
}
