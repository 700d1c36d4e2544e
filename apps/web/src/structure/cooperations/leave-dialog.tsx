import { dayInGermany } from '@augenhoehe/domain/contract';
import { type Cooperation, editParty, type PartyOfCooperation } from '@augenhoehe/domain/structure';
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
import { dayOf } from './cooperation-draft.ts';
import { cooperationQuery } from './cooperation-queries.ts';

interface LeaveDialogProps {
  readonly slug: string;
  readonly cooperation: Cooperation;
  readonly party: PartyOfCooperation;
  readonly onClose: () => void;
}

/** A party leaves in good order: the last day, and what it hands over. */
export function LeaveDialog({ slug, cooperation, party, onClose }: LeaveDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const today = dayInGermany(useNow());
  const seen = { until: party.until, leavingNote: party.leavingNote };
  const [was, setWas] = useState(seen);
  const [facts, setFacts] = useState({ ...seen, until: seen.until ?? today });
  const { name } = party.actor;

  async function save(): Promise<void> {
    const edit = changedAmong<typeof seen>(was, { ...facts, until: dayOf(facts.until) });
    if (Object.keys(edit.changes).length === 0) return onClose();
    const params = { slug, cooperationId: cooperation.id, partyId: party.id };
    const reply = await call(editParty, { params, body: edit });
    onClose();
    await tell(
      reply.changeSetId,
      facts.until === '' ? t`Bleibt dabei: ${name}` : t`Scheidet aus: ${name}`,
    );
  }

  return (
    <FormDialog
      title={t`${name} scheidet aus`}
      lead={cooperation.name}
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
          Wer geht, bleibt auf dem Blatt zu sehen, mit allem, was eingebracht wurde. Die übrigen
          machen weiter.
        </Trans>
      </p>
      <TextField
        name="changes.until"
        type="date"
        label={t`Was ist der letzte Tag?`}
        help={t`Leer heißt: bleibt dabei.`}
        isOptional
        value={facts.until}
        onChange={(until) => setFacts({ ...facts, until })}
      />
      <TextArea
        name="changes.leavingNote"
        label={t`Was ist zum Abschied gesagt und geregelt?`}
        help={t`Warum, und wer übernimmt was: Schlüssel, Termine, Zusagen.`}
        isOptional
        maxLength={1000}
        value={facts.leavingNote}
        onChange={(leavingNote) => setFacts({ ...facts, leavingNote })}
      />
    </FormDialog>
  );
}
