import { ActorId, dayInGermany } from '@augenhoehe/domain/contract';
import { handOverTasks, type TaskList, type TaskRow, type Yes } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { Checkbox, ComboBox } from '../../ui/index.ts';
import { suggestedReceivers } from './suggested-receivers.ts';
import { YesFields } from './yes-fields.tsx';

interface HandOverDialogProps {
  readonly slug: string;
  readonly list: TaskList;
  /** Those that can go. */
  readonly tasks: readonly TaskRow[];
  /** How many are proposed. */
  readonly choose: number;
  readonly onClose: () => void;
}

type Receivers = Readonly<Record<string, string | null>>;

/** Which tasks go to whom, and whether they have said yes. */
export function HandOverDialog({ slug, list, tasks, choose, onClose }: HandOverDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const [yes, setYes] = useState<Yes | null>(null);
  const [fault, setFault] = useState('');
  const [receivers, setReceivers] = useState<Receivers>(() =>
    Object.fromEntries(
      tasks
        .slice(0, choose)
        .map((task) => [task.id, suggestedReceivers(list, task)[0]?.id ?? null]),
    ),
  );
  const chosen = tasks.filter(({ id }) => id in receivers);

  async function send(): Promise<void> {
    const going = chosen.map(({ id: taskId }) => ({
      taskId,
      actorId: ActorId.safeParse(receivers[taskId]).data,
    }));
    const ready = going.flatMap(({ taskId, actorId }) =>
      actorId === undefined ? [] : [{ taskId, actorId }],
    );
    const isReady = ready.length > 0 && ready.length === going.length;
    setFault(isReady ? '' : t`Bitte wählen Sie Aufgaben, und für jede, wer sie übernimmt.`);
    if (!isReady) return;
    await sending.send(async () => {
      const body = { tasks: ready, yes };
      const reply = await call(handOverTasks, { params: { slug }, body });
      onClose();
      await tell(
        reply.changeSetId,
        yes === null
          ? t`Für ${plural(ready.length, { one: '# Aufgabe', other: '# Aufgaben' })} angefragt.`
          : t`${plural(ready.length, { one: '# Aufgabe', other: '# Aufgaben' })} übergeben.`,
      );
    });
  }

  return (
    <FormDialog
      title={t`Aufgaben übergeben`}
      lead={t`Niemand hat eine Aufgabe, der nicht Ja gesagt hat.`}
      size="wide"
      sendLabel={yes === null ? t`Anfragen` : t`Übergeben`}
      sending={{ ...sending, errors: fault === '' ? sending.errors : { form: fault } }}
      onSend={send}
      onClose={onClose}
    >
      <ul className="hand-over">
        {tasks.map((task) => (
          <HandOverEntry
            key={task.id}
            slug={slug}
            list={list}
            task={task}
            isChosen={task.id in receivers}
            receiver={receivers[task.id] ?? null}
            onReceive={(key) => setReceivers({ ...receivers, [task.id]: key })}
            onLeave={() =>
              setReceivers(
                Object.fromEntries(Object.entries(receivers).filter(([id]) => id !== task.id)),
              )
            }
          />
        ))}
      </ul>
      {list.can.recordYes && <YesFields yes={yes} today={today} onChange={setYes} />}
    </FormDialog>
  );
}

interface HandOverEntryProps extends Pick<HandOverDialogProps, 'slug' | 'list'> {
  readonly task: TaskRow;
  readonly isChosen: boolean;
  readonly receiver: string | null;
  readonly onReceive: (actorId: string | null) => void;
  readonly onLeave: () => void;
}

function HandOverEntry(props: HandOverEntryProps) {
  const { slug, list, task, isChosen, receiver, onReceive, onLeave } = props;
  const { t } = useLingui();
  const { options } = useActorOptions(slug);
  const near = suggestedReceivers(list, task);
  const isNear = new Set(near.map(({ id }) => String(id)));
  const { title } = task;
  return (
    <li>
      <Checkbox
        label={title}
        isSelected={isChosen}
        onChange={(isOn) => (isOn ? onReceive(near[0]?.id ?? null) : onLeave())}
      />
      {isChosen && (
        <ComboBox
          label={t`Wer übernimmt „${title}“?`}
          help={near.length === 0 ? undefined : t`Zuerst stehen, die dort schon dabei sind.`}
          options={[
            ...options.filter(({ key }) => isNear.has(key)),
            ...options.filter(({ key }) => !isNear.has(key) && key !== task.ownerId),
          ]}
          value={receiver}
          onChange={onReceive}
        />
      )}
    </li>
  );
}
