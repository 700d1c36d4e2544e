import { termLabel } from '@augenhoehe/domain/catalogue';
import { type Gap, GapAnswer, gapTerms, markGap, unmarkGap } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { usePlaceActions } from '../../app/place-actions.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button, Mark, RadioGroup, TextArea } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';

interface GapDialogProps {
  readonly slug: string;
  readonly gap: Gap;
  readonly onClose: () => void;
}

/** None here, or not yet looked? */
export function GapDialog({ slug, gap, onClose }: GapDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { openEntry } = usePlaceActions();
  const sending = useSending();
  const name = termLabel(gapTerms[gap.kind], gap.key, useLanguage());
  const [answer, setAnswer] = useState<GapAnswer>(gap.mark?.answer ?? 'absent');
  const [note, setNote] = useState(gap.mark?.note ?? '');
  const params = { slug, kind: gap.kind, key: gap.key };

  async function mark(): Promise<void> {
    await sending.send(async () => {
      const { changeSetId } = await call(markGap, { params, body: { answer, note } });
      onClose();
      await tell(
        changeSetId,
        answer === 'absent'
          ? t`Vermerkt: ${name} – gibt es hier nicht.`
          : t`Vermerkt: ${name} – noch nicht gesucht.`,
      );
    });
  }

  async function unmark(): Promise<void> {
    await sending.send(async () => {
      const { changeSetId } = await call(unmarkGap, { params });
      onClose();
      await tell(changeSetId, t`Vermerk entfernt: ${name}.`);
    });
  }

  function enter(): void {
    onClose();
    openEntry?.();
  }

  return (
    <FormDialog
      title={name}
      lead={gap.actors === 0 ? t`Niemand erfasst. Was trifft zu?` : t`Was trifft zu?`}
      sendLabel={t`Vermerken`}
      sending={sending}
      onSend={mark}
      onClose={onClose}
      also={
        gap.mark === null ? undefined : (
          <Button
            isBusy={sending.isBusy}
            onPress={() => void unmark()}
          >{t`Vermerk entfernen`}</Button>
        )
      }
    >
      <RadioGroup
        name="answer"
        label={t`Warum ist niemand erfasst?`}
        options={[
          {
            key: 'absent',
            label: t`Gibt es hier nicht`,
            help: t`Wir haben nachgesehen. Das gilt als geprüft.`,
          },
          {
            key: 'not-searched',
            label: t`Noch nicht gesucht`,
            help: t`Bleibt als Aufgabe stehen.`,
          },
        ]}
        value={answer}
        onChange={(key) => setAnswer(GapAnswer.parse(key))}
      />
      <TextArea
        name="note"
        label={t`Wo haben Sie nachgesehen, oder wer weiß es?`}
        isOptional
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      {openEntry !== undefined && gap.actors === 0 && (
        <Mark tone="quiet">
          {t`Doch jemand da?`}{' '}
          <Button variant="plain" size="small" onPress={enter}>
            {t`Akteur eintragen`}
          </Button>
        </Mark>
      )}
    </FormDialog>
  );
}
