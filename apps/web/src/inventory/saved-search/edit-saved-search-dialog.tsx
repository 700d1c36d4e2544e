import { editSavedSearch, type SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
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
  const [was] = useState<SavedSearchWords>({
    name: saved.name,
    text: saved.text,
    isShared: saved.isShared,
  });
  const [words, setWords] = useState(was);

  async function send(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, savedSearchId: saved.id };
      const reply = await call(editSavedSearch, { params, body: { changes: words, was } });
      onClose();
      await tell(reply.changeSetId, t`Gemerkte Ansicht geändert`);
    });
  }

  return (
    <FormDialog
      title={t`Gemerkte Ansicht ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <SavedSearchFields words={words} canShare={canShare} onChange={setWords} />
    </FormDialog>
  );
}
