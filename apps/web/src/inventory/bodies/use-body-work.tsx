import { type BodySheet, confirmBody } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import type { BodyPart } from './body-part.ts';
import { useChangeTold } from '../use-change-told.ts';

const BodyDialog = lazyPart(async () => (await import('./body-dialog.tsx')).BodyDialog);
const MergeBodiesDialog = lazyPart(
  async () => (await import('./merge-bodies-dialog.tsx')).MergeBodiesDialog,
);
const RemoveBodyDialog = lazyPart(
  async () => (await import('./remove-body-dialog.tsx')).RemoveBodyDialog,
);

/** What can be done with a body; `undefined`: not allowed. */
export interface BodyWork {
  readonly edit: (part: BodyPart) => (() => void) | undefined;
  readonly confirm: (() => void) | undefined;
  readonly merge: (() => void) | undefined;
  readonly remove: (() => void) | undefined;
  /** Whatever dialog is open. */
  readonly dialog: ReactNode;
}

export function useBodyWork(slug: string, sheet: BodySheet, onGone: () => void): BodyWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<BodyPart | 'merge' | 'remove' | null>(null);
  const { body, can } = sheet;

  function close(): void {
    setOpen(null);
  }

  async function confirm(): Promise<void> {
    try {
      const reply = await call(confirmBody, { params: { slug, bodyId: body.id } });
      await tell(reply.changeSetId, t`Bestätigt: ${body.name}`);
    } catch (error) {
      refuse(error);
    }
  }

  const dialog =
    open === null ? null : open === 'remove' ? (
      <RemoveBodyDialog slug={slug} sheet={sheet} onClose={close} onGone={onGone} />
    ) : open === 'merge' ? (
      <MergeBodiesDialog slug={slug} keptId={body.id} onClose={close} />
    ) : (
      <BodyDialog slug={slug} body={body} part={open} onClose={close} />
    );
  if (!can.edit) {
    return {
      edit: () => undefined,
      confirm: undefined,
      merge: undefined,
      remove: undefined,
      dialog: null,
    };
  }
  return {
    edit: (part) => () => setOpen(part),
    confirm: () => void confirm(),
    merge: () => setOpen('merge'),
    remove: () => setOpen('remove'),
    dialog,
  };
}
