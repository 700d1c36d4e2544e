import { editDraft, type VersionWithWords } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { TextArea, TextField } from '../../ui/index.ts';
import { agreementKey } from './agreement-queries.ts';

interface HeadDialogProps {
  readonly slug: string;
  readonly version: VersionWithWords;
  readonly onClose: () => void;
}

/** Title, days, and why this version differs from the one before. */
export function HeadDialog({ slug, version, onClose }: HeadDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const { agreementId } = version;
  const sending = useSending(agreementKey(slug, agreementId));
  const { title, startsOn, endsOn, reviewOn } = version.content;
  const seen = { title, startsOn, endsOn, reviewOn };
  const [was, setWas] = useState(seen);
  const [now, setNow] = useState(seen);
  const [reason, setReason] = useState(version.reason);

  async function save(): Promise<void> {
    const reply = await call(editDraft, {
      params: { slug, agreementId },
      body: { changes: now, was, parts: [], reason },
    });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert: ${now.title}`);
  }

  function dayField(name: 'startsOn' | 'endsOn' | 'reviewOn', label: string) {
    return (
      <TextField
        name={`changes.${name}`}
        type="date"
        label={label}
        isOptional
        value={now[name] ?? ''}
        onChange={(day) => setNow({ ...now, [name]: day === '' ? null : day })}
      />
    );
  }

  return (
    <FormDialog
      title={t`Titel und Tage`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice theirs={[seen.title]} onAccept={() => setWas(seen)} />
      )}
      <TextField
        name="changes.title"
        label={t`Titel`}
        maxLength={200}
        value={now.title}
        onChange={(words) => setNow({ ...now, title: words })}
      />
      {dayField('startsOn', t`Gilt ab`)}
      {dayField('endsOn', t`Endet am`)}
      {dayField('reviewOn', t`Überprüfung am`)}
      {version.number > 1 && (
        <TextArea
          name="reason"
          label={t`Warum diese Fassung?`}
          isOptional
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}
