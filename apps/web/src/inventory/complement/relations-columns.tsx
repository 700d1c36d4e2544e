import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { PossibleRelation, showRelations } from '@augenhoehe/domain/inventory';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { ExistingColumn } from './existing-column.tsx';
import { PossibleColumn } from './possible-column.tsx';
import './relations-page.css';

// Not those of `lazy-parts.ts`, which shows these columns itself.
const AddTieDialog = lazyPart(async () => (await import('../add-tie-dialog.tsx')).AddTieDialog);
const DismissDialog = lazyPart(async () => (await import('./dismiss-dialog.tsx')).DismissDialog);

type Open = { readonly kind: 'tie' | 'dismiss'; readonly partner: PossibleRelation['partner'] };

interface RelationsColumnsProps {
  readonly slug: string;
  readonly relations: ReplyOf<typeof showRelations>;
  /** Only the closest partners at first. */
  readonly isShort?: boolean;
}

/** With whom an actor works, who could support it, whom it could support; and what can be done. */
export function RelationsColumns({ slug, relations, isShort = false }: RelationsColumnsProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { actor, can, counts } = relations;
  function close(): void {
    setOpen(null);
  }
  const column = {
    slug,
    actor,
    onTie: can.addTie ? (partner: Open['partner']) => setOpen({ kind: 'tie', partner }) : undefined,
    onDismiss: can.dismiss
      ? (partner: Open['partner']) => setOpen({ kind: 'dismiss', partner })
      : undefined,
  };
  return (
    <>
      <div className="relations" key={actor.id}>
        <ExistingColumn slug={slug} existing={relations.existing} isShort={isShort} />
        <PossibleColumn
          {...column}
          kind="supporters"
          matches={relations.supporters}
          count={counts.supporters}
        />
        <PossibleColumn
          {...column}
          kind="recipients"
          matches={relations.recipients}
          count={counts.recipients}
        />
      </div>
      <DismissedList slug={slug} actorId={actor.id} dismissed={relations.dismissed} />
      {open?.kind === 'tie' && (
        <AddTieDialog slug={slug} actor={actor} partnerId={open.partner.id} onClose={close} />
      )}
      {open?.kind === 'dismiss' && (
        <DismissDialog slug={slug} actorId={actor.id} partner={open.partner} onClose={close} />
      )}
    </>
  );
}
