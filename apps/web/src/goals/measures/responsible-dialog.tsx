import { ActorId, dayInGermany } from '@augenhoehe/domain/contract';
import { answerForMeasure, type MeasureSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { ComboBox } from '../../ui/index.ts';
import { measureQuery } from './measure-queries.ts';
import { GivenYesFields, type GivenYes } from './given-yes-fields.tsx';

interface ResponsibleDialogProps {
  readonly slug: string;
  readonly measure: MeasureSheet['measure'];
  readonly onClose: () => void;
}

/** Who said yes to answering for a measure, on paper or by word of mouth. */
export function ResponsibleDialog({ slug, measure, onClose }: ResponsibleDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(measureQuery(slug, measure.id).queryKey);
  const { options, names } = useActorOptions(slug);
  const today = dayInGermany(useNow());
  const [actorId, setActorId] = useState<ActorId | null>(measure.responsibleId);
  const [yes, setYes] = useState<GivenYes>({ means: 'oral', on: today });
  const [isMissing, setMissing] = useState(false);

  async function send(): Promise<void> {
    setMissing(actorId === null);
    if (actorId === null) return;
    await sending.send(async () => {
      const reply = await call(answerForMeasure, {
        params: { slug, measureId: measure.id },
        body: { was: measure.responsibleId, responsible: { actorId, yes } },
      });
      onClose();
      const name = names.get(actorId) ?? '';
      await tell(reply.changeSetId, t`Verantwortlich: ${name}`);
    });
  }

  const errors = isMissing ? { 'responsible.actorId': t`Bitte wählen Sie, wer zugesagt hat.` } : {};
  return (
    <FormDialog
      title={t`Zusage festhalten`}
      lead={measure.title}
      sendLabel={t`Zusage festhalten`}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <ComboBox
        name="responsible.actorId"
        label={t`Wer ist verantwortlich und hat zugesagt?`}
        options={options}
        value={actorId}
        onChange={(key) => setActorId(ActorId.nullable().catch(null).parse(key))}
      />
      <GivenYesFields prefix="responsible.yes." yes={yes} onChange={setYes} />
    </FormDialog>
  );
}
