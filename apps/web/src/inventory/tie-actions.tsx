import { removeTie, type Tie } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { lazyPart } from '../app/lazy-part.tsx';
import { IconButton, Menu } from '../ui/index.ts';
import type { TieCan, TieEnds } from './tie-row-parts.ts';
import { useChangeTold } from './use-change-told.ts';

const EditTieDialog = lazyPart(async () => (await import('./edit-tie-dialog.tsx')).EditTieDialog);
const StatementDialog = lazyPart(
  async () => (await import('./statement-dialog.tsx')).StatementDialog,
);

interface TieActionsProps {
  readonly slug: string;
  readonly tie: Tie & { readonly can: TieCan };
  readonly ends: TieEnds;
}

/** What can be done with a tie, as far as this person may. */
export function TieActions({ slug, tie, ends }: TieActionsProps) {
  const { t } = useLingui();
  const { show, tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<'edit' | 'state' | null>(null);
  const { can } = tie;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeTie, { params: { slug, tieId: tie.id } });
      show({ removedTie: tie.id });
      await tell(reply.changeSetId, t`Beziehung entfernt: ${ends.from} – ${ends.to}`);
    } catch (error) {
      refuse(error);
    }
  }

  const entries = [
    ...(can.state.length === 0
      ? []
      : [
          { key: 'state', label: t`Angabe ergänzen`, icon: Plus, onAction: () => setOpen('state') },
        ]),
    ...(can.edit
      ? [
          {
            key: 'edit',
            label: t`Art und Zeitraum ändern`,
            icon: Pencil,
            onAction: () => setOpen('edit'),
          },
        ]
      : []),
    ...(can.remove
      ? [
          {
            key: 'remove',
            label: t`Beziehung entfernen`,
            icon: Trash2,
            tone: 'attention' as const,
            onAction: () => void remove(),
          },
        ]
      : []),
  ];
  if (entries.length === 0) return null;
  const name = t`Beziehung ${ends.from} – ${ends.to}: mehr`;
  return (
    <>
      <Menu
        label={name}
        trigger={<IconButton className="no-print" icon={Ellipsis} tone="quiet" label={name} />}
        groups={[{ key: 'actions', entries }]}
      />
      {open === 'edit' && (
        <EditTieDialog slug={slug} tie={tie} ends={ends} onClose={() => setOpen(null)} />
      )}
      {open === 'state' && (
        <StatementDialog
          slug={slug}
          tie={tie}
          ends={ends}
          sides={can.state}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
