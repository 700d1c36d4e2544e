import { renameSnapshot, type Snapshot, takeSnapshot } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useSeen } from '../../app/use-seen.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { TextField } from '../../ui/index.ts';

interface SnapshotDialogProps {
  readonly slug: string;
  /** Left out: a new one is taken. */
  readonly snapshot?: Snapshot;
  readonly onClose: () => void;
}

/** What a snapshot was taken for. */
export function SnapshotDialog({ slug, snapshot, onClose }: SnapshotDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const queryClient = useQueryClient();
  const stored = snapshot?.name ?? '';
  const seen = useSeen(stored, sending.problem);
  const [name, setName] = useState(stored);

  async function save(): Promise<void> {
    if (snapshot === undefined) {
      const taken = await call(takeSnapshot, { params: { slug }, body: { name } });
      onClose();
      return tell(taken.changeSetId, t`Momentaufnahme „${name.trim()}“ gemacht`);
    }
    const params = { slug, snapshotId: snapshot.id };
    const renamed = await call(renameSnapshot, { params, body: { name, was: seen.was } });
    onClose();
    await tell(renamed.changeSetId, t`Heißt jetzt „${name.trim()}“`);
  }

  return (
    <FormDialog
      title={snapshot === undefined ? t`Momentaufnahme von heute` : t`Momentaufnahme umbenennen`}
      lead={
        snapshot === undefined
          ? t`Akteure und Beziehungen, wie sie jetzt eingetragen sind. Ansprechpersonen und Notizen gehören nicht dazu.`
          : t`Was die Momentaufnahme zeigt, bleibt, wie es ist.`
      }
      sendLabel={snapshot === undefined ? t`Festhalten` : t`Speichern`}
      sending={sending}
      onSend={async () => {
        if (await sending.send(save)) return;
        await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      }}
      onClose={onClose}
    >
      {seen.isOvertaken && (
        <OvertakenNotice theirs={[stored]} isAhead={seen.isAhead} onAccept={seen.accept} />
      )}
      <TextField
        name="name"
        label={t`Zu welchem Anlass?`}
        help={t`Zum Beispiel „Start“, „Vor dem Netzwerktreffen“ oder „Jahresende“.`}
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
}
