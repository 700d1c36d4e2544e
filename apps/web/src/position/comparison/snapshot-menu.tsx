import { removeSnapshot, type Snapshot } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useChangeTold } from '../../inventory/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

const SnapshotDialog = lazyPart(async () => (await import('./snapshot-dialog.tsx')).SnapshotDialog);

interface SnapshotMenuProps {
  readonly slug: string;
  readonly snapshot: Snapshot;
}

/** Another name, or away with it: at once, as it can be undone. */
export function SnapshotMenu({ slug, snapshot }: SnapshotMenuProps) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const { tell, refuse } = useChangeTold(slug);
  const [isRenaming, setRenaming] = useState(false);
  const name = words.name(snapshot);
  const place = useRef<HTMLDivElement>(null);

  async function remove(): Promise<void> {
    try {
      const params = { slug, snapshotId: snapshot.id };
      const { changeSetId } = await call(removeSnapshot, { params });
      const beside = menuBeside(place.current);
      await tell(changeSetId, t`Momentaufnahme „${name}“ entfernt`);
      beside?.focus();
    } catch (error) {
      refuse(error);
    }
  }

  return (
    <div className="no-print" ref={place}>
      <Menu
        label={t`Momentaufnahme „${name}“`}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={t`Mehr zu „${name}“`} />}
        groups={[
          {
            key: 'edit',
            entries: [
              {
                key: 'rename',
                label: t`Umbenennen`,
                icon: Pencil,
                onAction: () => setRenaming(true),
              },
              {
                key: 'remove',
                label: t`Entfernen`,
                icon: Trash2,
                tone: 'attention',
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
      {isRenaming && (
        <SnapshotDialog slug={slug} snapshot={snapshot} onClose={() => setRenaming(false)} />
      )}
    </div>
  );
}

/** Of the snapshot after this one, else of the one before; where this is the last, what the page begins with. */
function menuBeside(place: HTMLElement | null): HTMLElement | null {
  const menus = [...(place?.closest('table')?.querySelectorAll('button') ?? [])];
  const own = menus.findIndex((menu) => place?.contains(menu));
  return menus[own + 1] ?? menus[own - 1] ?? document.querySelector<HTMLElement>('main button');
}
