import { stocktakingMethodTerms, termLabel } from '@augenhoehe/domain/catalogue';
import {
  markStocktaking,
  type StocktakingEntry,
  StocktakingMark,
  unmarkStocktaking,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useSending } from '../../app/use-sending.ts';
import { Button, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';

interface StocktakingDialogProps {
  readonly slug: string;
  readonly entry: StocktakingEntry;
  readonly onClose: () => void;
}

const nothing: StocktakingMark = { state: 'done', day: null, note: '' };

/** Planned or done, when, and with what result. */
export function StocktakingDialog({ slug, entry, onClose }: StocktakingDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const name = termLabel(stocktakingMethodTerms, entry.method, useLanguage());
  const [mark, setMark] = useState<StocktakingMark>(entry.mark ?? nothing);
  const params = { slug, method: entry.method };

  async function save(): Promise<void> {
    await sending.send(async () => {
      const { state, day, note } = mark;
      const { changeSetId } = await call(markStocktaking, { params, body: { state, day, note } });
      onClose();
      await tell(changeSetId, t`Vermerkt: ${name}`);
    });
  }

  async function unmark(): Promise<void> {
    await sending.send(async () => {
      const { changeSetId } = await call(unmarkStocktaking, { params });
      onClose();
      await tell(changeSetId, t`Vermerk entfernt: ${name}.`);
    });
  }

  return (
    <FormDialog
      title={name}
      sendLabel={t`Vermerken`}
      sending={sending}
      onSend={save}
      onClose={onClose}
      also={
        entry.mark === null ? undefined : (
          <Button
            isBusy={sending.isBusy}
            onPress={() => void unmark()}
          >{t`Vermerk entfernen`}</Button>
        )
      }
    >
      <RadioGroup
        name="state"
        label={t`Wie weit sind Sie?`}
        options={[
          { key: 'done', label: t`Gemacht` },
          { key: 'planned', label: t`Geplant` },
        ]}
        value={mark.state}
        onChange={(key) => setMark({ ...mark, state: StocktakingMark.shape.state.parse(key) })}
      />
      <TextField
        name="day"
        type="date"
        label={t`An welchem Tag?`}
        isOptional
        value={mark.day ?? ''}
        onChange={(day) => setMark({ ...mark, day: day === '' ? null : day })}
      />
      <TextArea
        name="note"
        label={t`Mit wem, und was kam heraus?`}
        isOptional
        maxLength={500}
        value={mark.note}
        onChange={(note) => setMark({ ...mark, note })}
      />
    </FormDialog>
  );
}
