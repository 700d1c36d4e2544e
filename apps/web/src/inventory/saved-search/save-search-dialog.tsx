import { saveSearch, type SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../use-change-told.ts';
import { SavedSearchFields } from './saved-search-fields.tsx';

interface SaveSearchDialogProps {
  readonly slug: string;
  /** Search parameters as they are kept. */
  readonly search: string;
  readonly can: SavedSearches['can'];
  readonly onClose: () => void;
}

/** Keeps what is filtered under a name. */
export function SaveSearchDialog({ slug, search, can, onClose }: SaveSearchDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [draft, setDraft] = useState({ name: '', isShared: false });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const reply = await call(saveSearch, { params: { slug }, body: { ...draft, search } });
      onClose();
      await tell(reply.changeSetId, t`Suche „${draft.name.trim()}“ gemerkt`);
    });
  }

  return (
    <FormDialog
      title={t`Diese Suche merken`}
      sendLabel={t`Merken`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <SavedSearchFields draft={draft} canShare={can.share} onChange={setDraft} />
    </FormDialog>
  );
}
