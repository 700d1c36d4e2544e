import { ActorId } from '@augenhoehe/domain/contract';
import {
  addParty,
  type CooperationSheet,
  editParty,
  type PartyOfCooperation,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useActorOptions, useChangeTold } from '../../inventory/index.ts';
import { ComboBox } from '../../ui/index.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import { PartyDraft, writtenParty } from './party-draft.ts';
import { PartyFields } from './party-fields.tsx';

interface PartyDialogProps {
  readonly slug: string;
  readonly sheet: CooperationSheet;
  /** Left out: somebody joins. */
  readonly party?: PartyOfCooperation;
  readonly onClose: () => void;
}

/** Somebody joins, or a party says something of itself. */
export function PartyDialog({ slug, sheet, party, onClose }: PartyDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const actors = useActorOptions(slug);
  // A party takes somebody along; what they say they say themselves.
  const speaks = usePlace(slug).member.role === 'coordination' || party !== undefined;
  const { cooperation, parties } = sheet;
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const there = new Set(parties.map(({ actorId }) => String(actorId)));
  const seen = writtenParty(parties.find(({ id }) => id === party?.id));
  const draft = useDraft(`party.${cooperation.id}.${party?.id ?? 'new'}`, PartyDraft, {
    actorId: null,
    facts: seen,
    was: seen,
  });
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const { actorId, facts, was } = draft.value;

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const params = { slug, cooperationId: cooperation.id };
    if (party === undefined) {
      if (actorId === null) return;
      const reply = await call(addParty, { params, body: { actorId, ...facts } });
      close();
      const name = actors.names.get(actorId) ?? '';
      return tell(reply.changeSetId, t`Jetzt dabei: ${name}`);
    }
    const edit = changedAmong(was, facts);
    if (Object.keys(edit.changes).length === 0) return close();
    const reply = await call(editParty, { params: { ...params, partyId: party.id }, body: edit });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${party.actor.name}`);
  }

  async function send(): Promise<void> {
    const isNobody = party === undefined && actorId === null;
    setMissing(isNobody ? { actorId: t`Bitte wählen Sie, wer dazukommt.` } : {});
    if (!isNobody) await sending.send(save);
  }

  return (
    <FormDialog
      title={party?.actor.name ?? t`Jemanden dazunehmen`}
      lead={cooperation.name}
      sendLabel={party === undefined ? t`Dazunehmen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={close}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          onAccept={() =>
            draft.set({
              ...draft.value,
              facts: { ...seen, ...changedAmong(was, facts).changes },
              was: seen,
            })
          }
        />
      )}
      {party === undefined && (
        <ComboBox
          name="actorId"
          label={t`Wer kommt dazu?`}
          help={t`Ein Akteur aus dem Bestand.`}
          options={actors.options.filter(({ key }) => !there.has(key))}
          value={actorId}
          onChange={(key) =>
            draft.set({ ...draft.value, actorId: ActorId.nullable().catch(null).parse(key) })
          }
        />
      )}
      {speaks && (
        <PartyFields
          prefix={party === undefined ? '' : 'changes.'}
          facts={facts}
          onChange={(next) => draft.set({ ...draft.value, facts: { ...facts, ...next } })}
        />
      )}
    </FormDialog>
  );
}
