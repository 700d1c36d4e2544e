import { removeSavedSearch, type SavedSearches } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, Menu } from '../../ui/index.ts';
import type { ActorSearch } from '../actor-search.ts';
import { useChangeTold } from '../use-change-told.ts';
import { savedSearchAddress } from './saved-search-address.ts';
import { savedSearchesQuery } from './saved-search-queries.ts';
import { type Saved, useSavedSearchGroups } from './use-saved-search-groups.ts';

const SaveSearchDialog = lazyPart(
  async () => (await import('./save-search-dialog.tsx')).SaveSearchDialog,
);
const EditSavedSearchDialog = lazyPart(
  async () => (await import('./edit-saved-search-dialog.tsx')).EditSavedSearchDialog,
);

interface SavedSearchMenuProps {
  readonly slug: string;
  readonly search: ActorSearch;
}

const none: SavedSearches = { searches: [], can: { save: false, share: false } };

/** Kept searches to open, and what can be done with the one that is shown. */
export function SavedSearchMenu({ slug, search }: SavedSearchMenuProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { data: list = none } = useQuery(savedSearchesQuery(slug));
  const [open, setOpen] = useState<'save' | Saved | null>(null);
  const address = savedSearchAddress(search);
  const shown = list.searches.find((saved) => saved.search === address);

  async function remove({ id, name }: Saved): Promise<void> {
    try {
      const reply = await call(removeSavedSearch, { params: { slug, savedSearchId: id } });
      await tell(reply.changeSetId, t`Suche „${name}“ vergessen`);
    } catch (error) {
      refuse(error);
    }
  }

  const groups = useSavedSearchGroups({
    slug,
    list,
    address,
    onSave: () => setOpen('save'),
    onEdit: setOpen,
    onRemove: (saved) => void remove(saved),
  });
  if (groups.length === 0) return null;
  return (
    <>
      <Menu
        label={t`Gemerkte Suchen`}
        groups={groups}
        placement="bottom start"
        trigger={
          <Button className="no-print" variant="plain" size="small" icon={Bookmark}>
            {shown === undefined ? t`Gemerkte Suchen` : shown.name}
          </Button>
        }
      />
      {open === 'save' && (
        <SaveSearchDialog
          slug={slug}
          search={address}
          can={list.can}
          onClose={() => setOpen(null)}
        />
      )}
      {open !== null && open !== 'save' && (
        <EditSavedSearchDialog
          slug={slug}
          saved={open}
          canShare={list.can.share}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
