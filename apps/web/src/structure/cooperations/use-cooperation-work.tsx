import type { CooperationSheet } from '@augenhoehe/domain/structure';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import type { CooperationPart } from './cooperation-dialog.tsx';

const CooperationDialog = lazyPart(
  async () => (await import('./cooperation-dialog.tsx')).CooperationDialog,
);
const RemoveCooperationDialog = lazyPart(
  async () => (await import('./remove-cooperation-dialog.tsx')).RemoveCooperationDialog,
);

/** What can be done with a cooperation; `undefined`: not allowed. */
export interface CooperationWork {
  readonly edit: (part: CooperationPart) => (() => void) | undefined;
  readonly remove: (() => void) | undefined;
  /** Whatever dialog is open. */
  readonly dialog: ReactNode;
}

export function useCooperationWork(
  slug: string,
  sheet: CooperationSheet,
  onGone: () => void,
): CooperationWork {
  const [open, setOpen] = useState<CooperationPart | 'remove' | null>(null);
  const { cooperation, can } = sheet;
  if (!can.edit) return { edit: () => undefined, remove: undefined, dialog: null };

  function close(): void {
    setOpen(null);
  }

  const dialog =
    open === null ? null : open === 'remove' ? (
      <RemoveCooperationDialog slug={slug} sheet={sheet} onClose={close} onGone={onGone} />
    ) : (
      <CooperationDialog slug={slug} cooperation={cooperation} part={open} onClose={close} />
    );
  return { edit: (part) => () => setOpen(part), remove: () => setOpen('remove'), dialog };
}
