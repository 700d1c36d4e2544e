import type { ContactPersonView } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ArrowUp, Ban, Ellipsis, Pencil, Scale, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { IconButton, Menu, type MenuGroup } from '../../ui/index.ts';
import { useContactPersonWork } from './use-contact-person-work.ts';

const EditDialog = lazyPart(
  async () => (await import('./edit-contact-person-dialog.tsx')).EditContactPersonDialog,
);
const BasisDialog = lazyPart(async () => (await import('./basis-dialog.tsx')).BasisDialog);
const BlockDialog = lazyPart(async () => (await import('./block-dialog.tsx')).BlockDialog);
const EraseDialog = lazyPart(async () => (await import('./erase-dialog.tsx')).EraseDialog);

interface ContactPersonActionsProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  /** Those of the same actor, in their order; left out where there is nothing to order. */
  readonly among?: readonly ContactPersonView[];
}

type Open = 'edit' | 'basis' | 'objection' | 'withdrawal' | 'erase' | null;

/** What can be done with a contact person, as far as this person may. */
export function ContactPersonActions({ slug, person, among = [] }: ContactPersonActionsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const entries = useEntries({ slug, person, among }, setOpen);
  if (entries.length === 0) return null;
  const who = person.name === '' ? person.duty : person.name;
  const label = who === '' ? t`Ehemalige Ansprechperson: mehr` : t`${who}: mehr`;
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton className="no-print" icon={Ellipsis} tone="quiet" label={label} />}
        groups={[{ key: 'actions', entries }]}
      />
      <OpenDialog slug={slug} person={person} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

function useEntries(
  { slug, person, among }: Required<ContactPersonActionsProps>,
  setOpen: (open: Open) => void,
): MenuGroup['entries'] {
  const { t } = useLingui();
  const work = useContactPersonWork(slug, person, among);
  const { can, state, keeping, block } = person;
  const isActive = can.edit && state === 'active';
  const isBelow = among.findIndex(({ id }) => id === person.id) > 0;
  function opens(key: NonNullable<Open>) {
    return { key, onAction: () => setOpen(key) };
  }
  const active = [
    { ...opens('edit'), label: t`Ändern`, icon: Pencil },
    { ...opens('basis'), label: t`Rechtsgrundlage`, icon: Scale },
    ...(isBelow
      ? [
          {
            key: 'up',
            label: t`Weiter nach oben`,
            icon: ArrowUp,
            onAction: () => void work.moveUp(),
          },
        ]
      : []),
    { ...opens('objection'), label: t`Widerspruch vermerken`, icon: Ban },
    ...(keeping?.ground === 'consent'
      ? [{ ...opens('withdrawal'), label: t`Widerruf vermerken`, icon: Ban }]
      : []),
  ];
  const blocked = [
    ...(block?.reason === 'withdrawal'
      ? [{ ...opens('basis'), label: t`Rechtsgrundlage`, icon: Scale }]
      : []),
    {
      key: 'unblock',
      label: t`Vermerk entfernen`,
      help: t`Nur, wenn er ein Irrtum war`,
      icon: Undo2,
      onAction: () => void work.unblock(),
    },
  ];
  return [
    ...(isActive ? active : []),
    ...(can.edit && state === 'blocked' ? blocked : []),
    ...(can.erase
      ? [
          {
            ...opens('erase'),
            label: t`Löschen oder anonymisieren`,
            icon: Trash2,
            tone: 'attention' as const,
          },
        ]
      : []),
  ];
}

interface OpenDialogProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly open: Open;
  readonly onClose: () => void;
}

function OpenDialog({ open, ...props }: OpenDialogProps) {
  switch (open) {
    case 'edit':
      return <EditDialog {...props} />;
    case 'basis':
      return <BasisDialog {...props} />;
    case 'objection':
    case 'withdrawal':
      return <BlockDialog {...props} reason={open} />;
    case 'erase':
      return <EraseDialog {...props} />;
    case null:
      return null;
  }
}
