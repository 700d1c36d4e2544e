import { editTie, type Tie } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placeKey } from '../app/session-query.ts';
import { useSeen } from '../app/use-seen.ts';
import { useSending } from '../app/use-sending.ts';
import { Select, TextArea } from '../ui/index.ts';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { PeriodFields } from './period-fields.tsx';
import { tieSentence } from './tie-sentence.ts';
import type { TieEnds } from './tie-row-parts.ts';
import { useChangeTold } from './use-change-told.ts';
import { useOptions } from './use-options.ts';

interface EditTieDialogProps {
  readonly slug: string;
  readonly tie: Tie;
  readonly ends: TieEnds;
  readonly onClose: () => void;
}

export function EditTieDialog({ slug, tie, ends, onClose }: EditTieDialogProps) {
  const { t, i18n } = useLingui();
  const { show, tell } = useChangeTold(slug);
  const options = useOptions();
  const sending = useSending(placeKey(slug));
  const seen = useSeen(
    { type: tie.type, since: tie.since, until: tie.until, note: tie.note },
    sending.problem,
  );
  const [type, setType] = useState(tie.type);
  const [since, setSince] = useState(tie.since ?? '');
  const [until, setUntil] = useState(tie.until ?? '');
  const [note, setNote] = useState(tie.note);

  function day(date: string): string {
    return i18n.date(new Date(date), { dateStyle: 'medium', timeZone: 'UTC' });
  }

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(editTie, {
        params: { slug, tieId: tie.id },
        body: {
          type,
          since: since === '' ? null : since,
          until: until === '' ? null : until,
          note,
          was: seen.was,
        },
      });
      show(reply);
      onClose();
      await tell(reply.changeSetId, t`Beziehung geändert: ${ends.from} – ${ends.to}`);
    });
  }

  return (
    <FormDialog
      title={t`Art und Zeitraum`}
      lead={i18n._(tieSentence(type, ends))}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      {seen.isOvertaken && (
        <OvertakenNotice
          theirs={[
            i18n._(tieSentence(tie.type, ends)),
            ...(tie.since === null ? [] : [t`seit ${day(tie.since)}`]),
            ...(tie.until === null ? [] : [t`bis ${day(tie.until)}`]),
            ...(tie.note === '' ? [] : [tie.note]),
          ]}
          isAhead={seen.isAhead}
          onAccept={seen.accept}
        />
      )}
      <Select
        name="type"
        label={t`Welcher Art ist die Beziehung?`}
        options={options.tieTypes}
        value={type}
        onChange={setType}
      />
      <PeriodFields since={since} until={until} onSince={setSince} onUntil={setUntil} />
      <TextArea
        name="note"
        label={t`Was ist sonst wichtig?`}
        isOptional
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
