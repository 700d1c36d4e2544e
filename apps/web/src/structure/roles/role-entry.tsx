import { removeRole, type RoleList, type RoleRow } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ClipboardList, DoorOpen, Ellipsis, FileText, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { placePath } from '../../app/place-path.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { IconButton, Link, Mark, Menu } from '../../ui/index.ts';
import { handOverPath } from './role-paths.ts';
import { useRoleWords } from './use-role-words.ts';
import './roles.css';

const RoleDialog = lazyPart(async () => (await import('./role-dialog.tsx')).RoleDialog);
const EndRoleDialog = lazyPart(async () => (await import('./end-role-dialog.tsx')).EndRoleDialog);

const RoleSheetDialog = lazyPart(
  async () => (await import('../documents/role-sheet-dialog.tsx')).RoleSheetDialog,
);

interface RoleEntryProps {
  readonly slug: string;
  readonly list: RoleList;
  readonly role: RoleRow;
  /** What stands beside the role: who has it, or on that actor's own page where. */
  readonly names?: 'actor' | 'context';
}

/** One role: who has it, since when, who steps in, what it may, and what to look at next. */
export function RoleEntry({ slug, list, role, names = 'actor' }: RoleEntryProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  const { actor, deputyActor, holder, deputy, hoursPerWeek, mandate, neutrality } = role;
  const deputies = [deputy, deputyActor?.name ?? ''].filter((part) => part !== '').join(', ');
  const about = [
    words.days(role),
    deputies === '' ? '' : t`Vertretung: ${deputies}`,
    hoursPerWeek === null
      ? ''
      : t`${plural(hoursPerWeek, { one: '# Stunde die Woche', other: '# Stunden die Woche' })}`,
  ].filter((part) => part !== '');
  return (
    <li className="role-entry">
      <div className="role-entry__head">
        <p className="role-entry__who">
          <strong>{words.name(role.role)}</strong>{' '}
          {names === 'actor' ? (
            <Link href={placePath(slug, 'bestand', actor.id)}>{actor.name}</Link>
          ) : (
            <span>{role.context?.name ?? t`Im ganzen Quartier`}</span>
          )}
          {holder !== '' && <span className="quiet">, {holder}</span>}
        </p>
        <RoleTools slug={slug} list={list} role={role} />
      </div>
      {about.length > 0 && <p className="role-entry__about">{about.join(' · ')}</p>}
      {mandate !== '' && <p className="role-entry__words">{mandate}</p>}
      {neutrality !== '' && <p className="role-entry__words">{neutrality}</p>}
      {role.hints.map((hint) => (
        <p key={hint.kind} className="role-entry__hint">
          <Mark tone="attention">{words.hint(hint)}</Mark>
        </p>
      ))}
    </li>
  );
}

function RoleTools({ slug, list, role }: RoleEntryProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  const { tell, refuse } = useChangeTold(slug);
  const [open, setOpen] = useState<'edit' | 'end' | 'document' | null>(null);
  const name = words.name(role.role);
  const label = t`${name}: ${role.actor.name}`;

  async function remove(): Promise<void> {
    try {
      const reply = await call(removeRole, { params: { slug, roleId: role.id } });
      await tell(reply.changeSetId, t`Rolle entfernt: ${name}`);
    } catch (error) {
      refuse(error);
    }
  }

  const entries = [
    ...(role.can.edit
      ? [
          { key: 'edit', label: t`Ändern`, icon: Pencil, onAction: () => setOpen('edit') },
          {
            key: 'end',
            label: t`Beenden und übergeben`,
            icon: DoorOpen,
            onAction: () => setOpen('end'),
          },
          {
            key: 'sheet',
            label: t`Übergabeblatt`,
            icon: ClipboardList,
            href: handOverPath(slug, role.actorId),
          },
        ]
      : []),
    {
      key: 'document',
      label: t`Rollenblatt`,
      icon: FileText,
      onAction: () => setOpen('document'),
    },
    ...(role.can.assign
      ? [
          {
            key: 'remove',
            label: t`Irrtümlich eingetragen: entfernen`,
            icon: Trash2,
            tone: 'attention' as const,
            onAction: () => void remove(),
          },
        ]
      : []),
  ];
  return (
    <span className="no-print">
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} tone="quiet" label={label} />}
        groups={[{ key: 'role', entries }]}
      />
      {open === 'edit' && (
        <RoleDialog slug={slug} list={list} role={role} onClose={() => setOpen(null)} />
      )}
      {open === 'end' && <EndRoleDialog slug={slug} role={role} onClose={() => setOpen(null)} />}
      {open === 'document' && (
        <RoleSheetDialog slug={slug} roleId={role.id} onClose={() => setOpen(null)} />
      )}
    </span>
  );
}
