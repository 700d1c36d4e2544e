import type { ActorId } from '@augenhoehe/domain/contract';
import { addRole, editRole, type RoleList, type RoleRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { draftOf, emptyDraft, factsOf, type RoleDraft } from './role-draft.ts';
import { RoleFields } from './role-fields.tsx';
import { rolesQuery } from './role-queries.ts';
import { useRoleWords } from './use-role-words.ts';

interface RoleDialogProps {
  readonly slug: string;
  readonly list: RoleList;
  /** Left out: a role is added. */
  readonly role?: RoleRow | undefined;
  /** What a role that is added begins with. */
  readonly begin?: Partial<RoleDraft>;
  readonly onClose: () => void;
}

/** Who has which role, since when, and who steps in. */
export function RoleDialog({ slug, list, role, begin, onClose }: RoleDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const words = useRoleWords();
  const actors = useActorOptions(slug);
  const { actorId: own } = usePlace(slug).member;
  const sending = useSending(rolesQuery(slug).queryKey);
  const current = list.roles.find(({ id }) => id === role?.id) ?? role;
  const seen = current === undefined ? emptyDraft : draftOf(current);
  const [was, setWas] = useState(seen);
  const [draft, setDraft] = useState<RoleDraft>(
    role === undefined ? { ...emptyDraft, actorId: own, ...begin } : seen,
  );
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});

  async function save(actorId: ActorId): Promise<void> {
    const facts = factsOf(draft, list);
    const label = words.name(draft.role);
    if (role === undefined) {
      const reply = await call(addRole, { params: { slug }, body: { ...facts, actorId } });
      onClose();
      return tell(reply.changeSetId, t`Rolle eingetragen: ${label}`);
    }
    const edit = changedAmong(factsOf(was, list), facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const reply = await call(editRole, { params: { slug, roleId: role.id }, body: edit });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert: ${label}`);
  }

  async function send(): Promise<void> {
    const { actorId } = draft;
    const faults = {
      ...(draft.role === '' ? { role: t`Bitte wählen Sie die Rolle.` } : {}),
      ...(actorId === null ? { actorId: t`Bitte wählen Sie, wer die Rolle hat.` } : {}),
    };
    setMissing(faults);
    if (actorId !== null && draft.role !== '') await sending.send(() => save(actorId));
  }

  return (
    <FormDialog
      title={role === undefined ? t`Rolle eintragen` : words.name(role.role)}
      {...(role === undefined ? {} : { lead: role.actor.name })}
      sendLabel={role === undefined ? t`Eintragen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && <OvertakenNotice onAccept={() => setWas(seen)} />}
      <RoleFields
        prefix={role === undefined ? '' : 'changes.'}
        list={list}
        actors={actors.options}
        mayAssign={role === undefined || role.can.assign}
        isNew={role === undefined}
        draft={draft}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
    </FormDialog>
  );
}
