import type { MeasureSheet, MeasureState } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { TextArea } from '../../ui/index.ts';
import { stepWords } from './measure-words.ts';

interface StepMeasureDialogProps {
  readonly measure: MeasureSheet['measure'];
  readonly to: MeasureState;
  readonly step: (to: MeasureState, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A measure that ends says what became of it: that is what everybody who took part is told. */
export function StepMeasureDialog({ measure, to, step, onClose }: StepMeasureDialogProps) {
  const { t, i18n } = useLingui();
  const sending = useSending();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { label, reason: question } = stepWords(measure.state, to);

  async function send(): Promise<void> {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    await sending.send(async () => {
      await step(to, reason);
      onClose();
    });
  }

  const errors = isMissing ? { reason: t`Bitte schreiben Sie es in einem Satz.` } : {};
  return (
    <FormDialog
      title={i18n._(label)}
      lead={measure.title}
      sendLabel={i18n._(label)}
      sending={{ ...sending, errors: { ...sending.errors, ...errors } }}
      onSend={send}
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={question === null ? '' : i18n._(question)}
        help={t`Das lesen alle, die es vorgeschlagen haben oder mitmachen.`}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
