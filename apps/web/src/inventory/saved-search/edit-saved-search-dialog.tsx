import { editSavedSearch, type SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { placeKey } from '../../app/session-query.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice } from '../overtaken-notice.tsx';
import { useChangeTold } from '../use-change-told.ts';
import { SavedSearchFields, type SavedSearchWords } from './saved-search-fields.tsx';

interface EditSavedSearchDialogProps {
  readonly slug: string;
  readonly saved: SavedSearches['searches'][number];
  readonly canShare: boolean;
  readonly onClose: () => void;
}

export function EditSavedSearchDialog(props: EditSavedSearchDialogProps) {
  const { slug, saved, canShare, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const queryClient = useQueryClient();
  const { name, text, isShared } = saved;
  const [was, setWas] = useState<SavedSearchWords>({ name, text, isShared });
  const [words, setWords] = useState(was);

  async function send(): Promise<void> {
    const edit = changedAmong(was, words);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const isSent = await sending.send(async () => {
      const params = { slug, savedSearchId: saved.id };
      const reply = await call(editSavedSearch, { params, body: edit });
      onClose();
      await tell(reply.changeSetId, t`Gemerkte Ansicht geändert`);
    });
    if (!isSent) await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <FormDialog
      title={t`Gemerkte Ansicht ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={[name, text].filter((line) => line !== '')}
          onAccept={() => setWas({ name, text, isShared })}
        />
      )}
      <SavedSearchFields words={words} canShare={canShare} onChange={setWords} />
    </FormDialog>
  );
}
