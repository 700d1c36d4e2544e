import type { ActorRow } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, MapPin, Merge, Route, Shapes, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { Button, Menu, SelectionBar } from '../ui/index.ts';
import { useManyChange } from './use-many-change.ts';

const ChangeManyDialog = lazyPart(
  async () => (await import('./change-many-dialog.tsx')).ChangeManyDialog,
);
const MergeDialog = lazyPart(async () => (await import('./merge-dialog.tsx')).MergeDialog);

interface ActorSelectionProps {
  readonly slug: string;
  readonly actors: readonly ActorRow[];
  readonly onClear: () => void;
}

type Open = 'tag' | 'area' | 'type' | 'stage' | 'level' | 'merge' | null;

/** What can be done with the chosen actors; stands only while some are chosen. */
export function ActorSelection({ slug, actors, onClear }: ActorSelectionProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const { removeMany } = useManyChange(slug, actors, onClear);
  const [first, second, third] = actors;
  if (first === undefined) return null;
  const count = t`${plural(actors.length, { one: '# ausgewählt', other: '# ausgewählt' })}`;
  return (
    <>
      <SelectionBar label={t`Auswahl`} count={<b className="num">{count}</b>}>
        <Button size="small" icon={Tag} onPress={() => setOpen('tag')}>
          <Trans>Schlagwort</Trans>
        </Button>
        <Menu
          label={t`Gemeinsam ändern`}
          placement="bottom start"
          trigger={
            <Button size="small">
              <Trans>Ändern …</Trans>
            </Button>
          }
          groups={[
            {
              key: 'change',
              entries: [
                {
                  key: 'area',
                  label: t`Gebiet setzen`,
                  icon: MapPin,
                  onAction: () => setOpen('area'),
                },
                {
                  key: 'type',
                  label: t`Art setzen`,
                  icon: Shapes,
                  onAction: () => setOpen('type'),
                },
                {
                  key: 'stage',
                  label: t`Ansprache setzen`,
                  icon: Route,
                  onAction: () => setOpen('stage'),
                },
                {
                  key: 'level',
                  label: t`Sichtbarkeit setzen`,
                  icon: Eye,
                  onAction: () => setOpen('level'),
                },
              ],
            },
          ]}
        />
        {second !== undefined && third === undefined && (
          <Button size="small" icon={Merge} onPress={() => setOpen('merge')}>
            <Trans>Zusammenführen</Trans>
          </Button>
        )}
        <Button size="small" tone="attention" icon={Trash2} onPress={() => void removeMany()}>
          <Trans>Entfernen</Trans>
        </Button>
        <Button size="small" variant="plain" onPress={onClear}>
          <Trans>Auswahl lösen</Trans>
        </Button>
      </SelectionBar>
      {open === 'merge' && second !== undefined && (
        <MergeDialog
          slug={slug}
          keptId={first.id}
          otherId={second.id}
          onClose={() => setOpen(null)}
          onMerged={onClear}
        />
      )}
      {open !== null && open !== 'merge' && (
        <ChangeManyDialog slug={slug} kind={open} actors={actors} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
