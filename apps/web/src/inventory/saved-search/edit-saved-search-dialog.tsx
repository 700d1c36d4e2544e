import { editSavedSearch, type SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../use-change-told.ts';
import { SavedSearchFields } from './saved-search-fields.tsx';

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
  const [draft, setDraft] = useState({ name: saved.name, isShared: saved.isShared });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(editSavedSearch, {
        params: { slug, savedSearchId: saved.id },
        body: draft,
      });
      onClose();
      await tell(reply.changeSetId, t`Gemerkte Suche geändert`);
    });
  }

  return (
    <FormDialog
      title={t`Gemerkte Suche ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <SavedSearchFields draft={draft} canShare={canShare} onChange={setDraft} />
    </FormDialog>
  );
}
