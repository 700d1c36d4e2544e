import { ActorId, dayInGermany } from '@augenhoehe/domain/contract';
import { giveMeasureNeed, type MeasureSheet, type NeedShown } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { ComboBox, RadioGroup } from '../../ui/index.ts';
import { type GivenYes, GivenYesFields } from './given-yes-fields.tsx';
import { measureQuery } from './measure-queries.ts';
import { useNeedWords } from './use-need-words.ts';

interface GiveNeedDialogProps {
  readonly slug: string;
  readonly sheet: Pick<MeasureSheet, 'measure' | 'can'>;
  readonly need: NeedShown;
  readonly onClose: () => void;
}

/** Who is asked for what a measure takes, or has said yes to it. */
export function GiveNeedDialog({ slug, sheet, need, onClose }: GiveNeedDialogProps) {
  const { t } = useLingui();
  const { measure, can } = sheet;
  const { tell } = useChangeTold(slug);
  const sending = useSending(measureQuery(slug, measure.id).queryKey);
  const { options, names } = useActorOptions(slug);
  const needWords = useNeedWords();
  const today = dayInGermany(useNow());
  const [actorId, setActorId] = useState<ActorId | null>(need.partner?.id ?? null);
  const [hasAgreed, setAgreed] = useState(false);
  const [yes, setYes] = useState<GivenYes>({ means: 'oral', on: today });
  const [isMissing, setMissing] = useState(false);

  async function send(): Promise<void> {
    setMissing(actorId === null);
    if (actorId === null) return;
    await sending.send(async () => {
      const reply = await call(giveMeasureNeed, {
        params: { slug, measureId: measure.id, needId: need.id },
        body: { was: need.partner?.id ?? null, partner: { actorId, yes: hasAgreed ? yes : null } },
      });
      onClose();
      const name = names.get(actorId) ?? '';
      await tell(reply.changeSetId, hasAgreed ? t`Zugesagt: ${name}` : t`Angefragt: ${name}`);
    });
  }

  const errors = isMissing ? { 'partner.actorId': t`Bitte wählen Sie einen Akteur.` } : {};
  return (
    <FormDialog
      title={t`Wer trägt es bei?`}
      lead={needWords(need)}
      sendLabel={t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <ComboBox
        name="partner.actorId"
        label={t`Akteur`}
        options={options}
        value={actorId}
        onChange={(key) => setActorId(ActorId.nullable().catch(null).parse(key))}
      />
      {can.record && (
        <RadioGroup
          label={t`Wie steht es um die Zusage?`}
          options={[
            { key: 'ask', label: t`Noch zu fragen` },
            { key: 'agreed', label: t`Hat zugesagt` },
          ]}
          value={hasAgreed ? 'agreed' : 'ask'}
          onChange={(key) => setAgreed(key === 'agreed')}
        />
      )}
      {hasAgreed && <GivenYesFields prefix="partner.yes." yes={yes} onChange={setYes} />}
    </FormDialog>
  );
}
