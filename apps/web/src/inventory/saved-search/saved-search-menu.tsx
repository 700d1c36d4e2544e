import {
  removeSavedSearch,
  type SavedPage,
  type SavedSearches,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { placePath } from '../../app/place-path.ts';
import { Button, Menu } from '../../ui/index.ts';
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
  readonly page: SavedPage;
  /** What the page's address says. */
  readonly search: Readonly<Record<string, unknown>>;
}

const none: SavedSearches = { searches: [], can: { save: false, share: false } };
const paths = { actors: 'bestand', network: 'netz' } as const;

/** What was kept of this page to open, and what can be done with the one that is shown. */
export function SavedSearchMenu({ slug, page, search }: SavedSearchMenuProps) {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const { data: list = none } = useQuery(savedSearchesQuery(slug, page));
  const [open, setOpen] = useState<'save' | Saved['id'] | null>(null);
  // As it is now: somebody else may have changed it since.
  const edited = list.searches.find(({ id }) => id === open);
  const address = savedSearchAddress(search);
  const shown = list.searches.find((saved) => saved.search === address);

  async function remove({ id, name }: Saved): Promise<void> {
    try {
      const reply = await call(removeSavedSearch, { params: { slug, savedSearchId: id } });
      await tell(reply.changeSetId, t`Ansicht „${name}“ vergessen`);
    } catch (error) {
      refuse(error);
    }
  }

  const groups = useSavedSearchGroups({
    path: placePath(slug, paths[page]),
    list,
    address,
    onSave: () => setOpen('save'),
    onEdit: ({ id }) => setOpen(id),
    onRemove: (saved) => void remove(saved),
  });
  if (groups.length === 0) return null;
  return (
    <>
      <Menu
        label={t`Gemerkte Ansichten`}
        groups={groups}
        placement="bottom start"
        trigger={
          <Button className="no-print" variant="plain" size="small" icon={Bookmark}>
            {shown === undefined ? t`Gemerkte Ansichten` : shown.name}
          </Button>
        }
      />
      {open === 'save' && (
        <SaveSearchDialog
          slug={slug}
          page={page}
          search={address}
          can={list.can}
          onClose={() => setOpen(null)}
        />
      )}
      {edited !== undefined && (
        <EditSavedSearchDialog
          slug={slug}
          saved={edited}
          canShare={list.can.share}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
