import {
  fateNeedsReason,
  fatesOf,
  type GoalSheet,
  RemarkFate,
  type RemarkShown,
  settleRemark,
  takesDecisionBack,
} from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSending } from '../../app/use-sending.ts';
import { Mark, RadioGroup, showToast, TextArea } from '../../ui/index.ts';
import { TouchedList } from '../goals/touched-list.tsx';
import { WordChanges } from '../goals/word-changes.tsx';
import { remarkFates, remarkKinds } from './remark-words.ts';

interface SettleDialogProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
  readonly remark: RemarkShown;
  /** By its author; else it is decided. */
  readonly isWithdrawing: boolean;
  readonly onClose: () => void;
}

const Settling = RemarkFate.exclude(['open']);

/** What becomes of a remark; for good, so it is said before. */
export function SettleDialog({ slug, sheet, remark, isWithdrawing, onClose }: SettleDialogProps) {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const sending = useSending([...placeKey(slug), 'goal', sheet.goal.id]);
  const fates = fatesOf(remark.kind).filter((fate) => (fate === 'withdrawn') === isWithdrawing);
  const [fate, setFate] = useState(() => Settling.parse(fates[0]));
  const [reason, setReason] = useState('');
  const isAmending = remark.kind === 'amendment' && fate === 'accepted';

  async function save(): Promise<void> {
    await call(settleRemark, {
      params: { slug, goalId: sheet.goal.id, remarkId: remark.id },
      body: { fate, reason },
    });
    onClose();
    showToast({ message: t`Festgehalten: ${i18n._(remarkFates[fate])}.`, tone: 'good' });
    await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <FormDialog
      title={isWithdrawing ? t`Zurückziehen` : t`Was wird daraus?`}
      lead={`${i18n._(remarkKinds[remark.kind])}: ${remark.text}`}
      sendLabel={isWithdrawing ? t`Zurückziehen` : t`Entscheidung festhalten`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {remark.kind === 'amendment' && (
        <p className="remark__passage">
          <WordChanges before={remark.passage} after={remark.replacement} />
        </p>
      )}
      {isWithdrawing ? (
        <p>{t`Es bleibt als zurückgezogen lesbar.`}</p>
      ) : (
        <RadioGroup
          label={t`Entscheidung`}
          options={fates.map((key) => ({ key, label: i18n._(remarkFates[key]) }))}
          value={fate}
          onChange={(key) => setFate(Settling.parse(key))}
        />
      )}
      {isAmending && (
        <>
          <Mark tone="hint" isBoxed>
            {takesDecisionBack(sheet.goal)
              ? t`Das Ziel war vereinbart. Es bekommt eine neue Fassung, und alle werden neu gefragt.`
              : t`Das Ziel bekommt eine neue Fassung. Wer schon zugestimmt hat, wird neu gefragt.`}
          </Mark>
          <TouchedList slug={slug} sheet={sheet} />
        </>
      )}
      <TextArea
        name="reason"
        label={fate === 'integrated' ? t`Wie ist es eingearbeitet?` : t`Warum?`}
        isOptional={!fateNeedsReason(fate)}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
