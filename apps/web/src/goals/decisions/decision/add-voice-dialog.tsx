import { ActorId } from '@augenhoehe/domain/contract';
import { addVoice } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { useActorOptions } from '../../../inventory/index.ts';
import { ComboBox, RadioGroup, TextField } from '../../../ui/index.ts';
import type { DecisionDialogProps } from './part-props.ts';
import { useDecisionTold } from './use-decision-told.ts';

/** Lets somebody join who was not there at the opening, where that was agreed. */
export function AddVoiceDialog({ slug, sheet, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const { tell } = useDecisionTold(slug);
  const { options } = useActorOptions(slug);
  const sending = useSending();
  const [kind, setKind] = useState<'organisation' | 'person'>('organisation');
  const [actor, setActor] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [bank, setBank] = useState('');
  const isPerson = kind === 'person';

  async function add(): Promise<void> {
    const { changeSetId } = await call(addVoice, {
      params: { slug, decisionId: sheet.paper.id },
      body: {
        kind,
        actorId: actor === null ? null : ActorId.parse(actor),
        name: isPerson ? name : '',
        bank: isPerson && actor === null ? bank : '',
        weight: 1,
      },
    });
    onClose();
    await tell(changeSetId, t`Die Stimme ist dabei.`);
  }

  return (
    <FormDialog
      title={t`Stimme dazunehmen`}
      lead={t`Wer später dazukommt, steht als nachträglich dazugekommen im Protokoll.`}
      sendLabel={t`Dazunehmen`}
      sending={sending}
      onSend={async () => {
        await sending.send(add);
      }}
      onClose={onClose}
    >
      <RadioGroup
        name="kind"
        label={t`Wessen Stimme ist das?`}
        options={[
          { key: 'organisation', label: t`die einer Organisation` },
          { key: 'person', label: t`die einer Person` },
        ]}
        value={kind}
        onChange={(key) => setKind(key === 'person' ? 'person' : 'organisation')}
      />
      {isPerson && (
        <TextField
          name="name"
          label={t`Name der Person`}
          help={t`Ein Platz genügt statt eines Namens.`}
          maxLength={200}
          value={name}
          onChange={setName}
        />
      )}
      <ComboBox
        name="actorId"
        label={isPerson ? t`Zu welcher Organisation gehört sie?` : t`Welche Organisation?`}
        isOptional={isPerson}
        options={options}
        value={actor}
        onChange={setActor}
      />
      {isPerson && actor === null && (
        <TextField
          name="bank"
          label={t`Zu welcher Bank?`}
          help={t`Etwa „Bewohnerschaft“.`}
          isOptional
          maxLength={100}
          value={bank}
          onChange={setBank}
        />
      )}
    </FormDialog>
  );
}
