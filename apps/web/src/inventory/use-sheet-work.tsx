import {
  type ActorSheet,
  type ConfirmableGroup,
  confirmActor,
  type FactGroup,
  filledGroups,
  removeActor,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call } from '../app/api.ts';
import { lazyPart } from '../app/lazy-part.tsx';
import type { FactPartActions } from './fact-part.tsx';
import { useChangeTold } from './use-change-told.ts';

const EditFactsDialog = lazyPart(
  async () => (await import('./edit-facts-dialog.tsx')).EditFactsDialog,
);
const AddTieDialog = lazyPart(async () => (await import('./add-tie-dialog.tsx')).AddTieDialog);
const RecommendDialog = lazyPart(
  async () => (await import('./recommend-dialog.tsx')).RecommendDialog,
);
const VisibilityDialog = lazyPart(
  async () => (await import('./visibility-dialog.tsx')).VisibilityDialog,
);
const MergeDialog = lazyPart(async () => (await import('./merge-dialog.tsx')).MergeDialog);

export interface SheetWork {
  readonly actions: FactPartActions;
  readonly confirmAll: (() => void) | undefined;
  readonly addTie: (() => void) | undefined;
  /** „Mit wem sollten wir noch sprechen?“ */
  readonly recommend: (() => void) | undefined;
  readonly setLevels: (() => void) | undefined;
  readonly merge: (() => void) | undefined;
  readonly remove: (() => void) | undefined;
  /** Whatever dialog is open. */
  readonly dialog: ReactNode;
}

type Open =
  | { kind: 'edit'; group: FactGroup }
  | { kind: 'tie' }
  | { kind: 'recommend' }
  | { kind: 'levels' }
  | { kind: 'merge' }
  | null;

/** What can be done on a sheet, as far as this person may. */
export function useSheetWork(slug: string, sheet: ActorSheet, onGone: () => void): SheetWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<Open>(null);
  const { actor, can } = sheet;
  const params = { slug, actorId: actor.id };
  const facts = { ...actor, stage: actor.stage ?? '', notes: actor.notes ?? '' };

  async function confirm(groups: readonly ConfirmableGroup[]): Promise<void> {
    try {
      const reply = await call(confirmActor, { params, body: { groups: [...groups] } });
      await tell(reply.changeSetId, t`Bestätigt: ${actor.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeActor, { params });
      onGone();
      await tell(reply.changeSetId, t`Entfernt: ${actor.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  return {
    actions: {
      edit: can.edit ? (group) => setOpen({ kind: 'edit', group }) : undefined,
      confirm: can.confirm ? (groups) => void confirm(groups) : undefined,
    },
    confirmAll: can.confirm ? () => void confirm(filledGroups(facts)) : undefined,
    addTie: can.addTie ? () => setOpen({ kind: 'tie' }) : undefined,
    recommend: can.remove ? () => setOpen({ kind: 'recommend' }) : undefined,
    setLevels:
      Object.keys(sheet.choices).length > 0 ? () => setOpen({ kind: 'levels' }) : undefined,
    merge: can.remove ? () => setOpen({ kind: 'merge' }) : undefined,
    remove: can.remove ? () => void remove() : undefined,
    dialog: <SheetDialog slug={slug} sheet={sheet} open={open} onClose={() => setOpen(null)} />,
  };
}

interface SheetDialogProps {
  readonly slug: string;
  readonly sheet: ActorSheet;
  readonly open: Open;
  readonly onClose: () => void;
}

function SheetDialog({ slug, sheet, open, onClose }: SheetDialogProps) {
  switch (open?.kind) {
    case 'edit':
      return <EditFactsDialog slug={slug} sheet={sheet} group={open.group} onClose={onClose} />;
    case 'tie':
      return <AddTieDialog slug={slug} actor={sheet.actor} onClose={onClose} />;
    case 'recommend':
      return <RecommendDialog slug={slug} by={sheet.actor.id} onClose={onClose} />;
    case 'levels':
      return <VisibilityDialog slug={slug} sheet={sheet} onClose={onClose} />;
    case 'merge':
      return <MergeDialog slug={slug} keptId={sheet.actor.id} onClose={onClose} />;
    case undefined:
      return null;
  }
}
