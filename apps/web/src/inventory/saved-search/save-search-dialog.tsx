import { type SavedPage, type SavedSearches, saveSearch } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../use-change-told.ts';
import { SavedSearchFields, type SavedSearchWords } from './saved-search-fields.tsx';

interface SaveSearchDialogProps {
  readonly slug: string;
  readonly page: SavedPage;
  /** Search parameters as they are kept. */
  readonly search: string;
  readonly can: SavedSearches['can'];
  readonly onClose: () => void;
}

/** Keeps what a page shows under a name. */
export function SaveSearchDialog({ slug, page, search, can, onClose }: SaveSearchDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [words, setWords] = useState<SavedSearchWords>({ name: '', text: '', isShared: false });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const body = { ...words, page, search };
      const reply = await call(saveSearch, { params: { slug }, body });
      onClose();
      await tell(reply.changeSetId, t`Ansicht „${words.name.trim()}“ gemerkt`);
    });
  }

  return (
    <FormDialog
      title={t`Diese Ansicht merken`}
      sendLabel={t`Merken`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <SavedSearchFields words={words} canShare={can.share} onChange={setWords} />
    </FormDialog>
  );
}
