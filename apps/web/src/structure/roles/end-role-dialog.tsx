import { dayInGermany } from '@augenhoehe/domain/contract';
import { editRole, type RoleRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { TextArea, TextField } from '../../ui/index.ts';
import { rolesQuery } from './role-queries.ts';
import { useRoleWords } from './use-role-words.ts';

interface EndRoleDialogProps {
  readonly slug: string;
  readonly role: RoleRow;
  readonly onClose: () => void;
}

/** The last day, and when everything was handed over. */
export function EndRoleDialog({ slug, role, onClose }: EndRoleDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const words = useRoleWords();
  const sending = useSending(rolesQuery(slug).queryKey);
  const today = dayInGermany(useNow());
  const seen = {
    until: role.until,
    handedOverOn: role.handedOverOn,
    handoverNote: role.handoverNote,
  };
  const [was, setWas] = useState(seen);
  const [facts, setFacts] = useState({ ...seen, until: seen.until ?? today });
  const name = words.name(role.role);

  async function save(): Promise<void> {
    const edit = changedAmong<typeof seen>(was, facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const reply = await call(editRole, { params: { slug, roleId: role.id }, body: edit });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert: ${name}`);
  }

  return (
    <FormDialog
      title={t`Beenden und übergeben`}
      lead={`${name}, ${role.actor.name}`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={async () => {
        await sending.send(save);
      }}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && <OvertakenNotice onAccept={() => setWas(seen)} />}
      <p>
        <Trans>
          Wer die Rolle hatte, bleibt hier zu lesen. Bis die Übergabe abgeschlossen ist, steht das
          als Hinweis da.
        </Trans>
      </p>
      <TextField
        name="changes.until"
        type="date"
        label={t`Was ist der letzte Tag?`}
        value={facts.until}
        onChange={(until) => setFacts({ ...facts, until })}
      />
      <TextField
        name="changes.handedOverOn"
        type="date"
        label={t`Übergabe abgeschlossen am`}
        isOptional
        value={facts.handedOverOn ?? ''}
        onChange={(day) => setFacts({ ...facts, handedOverOn: day === '' ? null : day })}
      />
      <TextArea
        name="changes.handoverNote"
        label={t`Was ist zur Übergabe zu sagen?`}
        help={t`Wer übernimmt, wo die Unterlagen sind, was offen bleibt.`}
        isOptional
        maxLength={1000}
        value={facts.handoverNote}
        onChange={(handoverNote) => setFacts({ ...facts, handoverNote })}
      />
    </FormDialog>
  );
}
