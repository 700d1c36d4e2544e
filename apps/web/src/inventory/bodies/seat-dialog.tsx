import { ActorId } from '@augenhoehe/domain/contract';
import {
  addSeat,
  type Body,
  editSeat,
  emptySeat,
  SeatFacts,
  type SeatOfBody,
} from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSeen } from '../../app/use-seen.ts';
import { useSending } from '../../app/use-sending.ts';
import { ComboBox, TextField } from '../../ui/index.ts';
import { OvertakenNotice } from '../overtaken-notice.tsx';
import { PeriodFields } from '../period-fields.tsx';
import { useActorOptions } from '../use-actor-options.ts';
import { useChangeTold } from '../use-change-told.ts';
import { bodyQuery } from './body-queries.ts';
import { MandateFields } from './mandate-fields.tsx';
import { useTheirSeatWords } from './use-their-seat-words.ts';

interface SeatDialogProps {
  readonly slug: string;
  readonly body: Body;
  /** Left out: a new one. */
  readonly seat?: SeatOfBody;
  readonly onClose: () => void;
}

/** Who sits there, as what, with which mandate, since when. Left empty the seat is vacant and known by its name. */
export function SeatDialog({ slug, body, seat, onClose }: SeatDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(bodyQuery(slug, body.id).queryKey);
  const theirWords = useTheirSeatWords(slug);
  const actors = useActorOptions(slug);
  const current = SeatFacts.parse(seat ?? emptySeat);
  const seen = useSeen(current, sending.problem);
  const [facts, setFacts] = useState(seen.was);
  const [source, setSource] = useState('');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const name = facts.actorId === null ? facts.function : (actors.names.get(facts.actorId) ?? '');

  function change(part: Partial<SeatFacts>): void {
    setFacts({ ...facts, ...part });
  }

  async function save(): Promise<void> {
    const edit = changedAmong(seen.was, facts);
    if (seat !== undefined && Object.keys(edit.changes).length === 0) return onClose();
    const reply =
      seat === undefined
        ? await call(addSeat, {
            params: { slug, bodyId: body.id },
            body: { ...facts, source },
          })
        : await call(editSeat, {
            params: { slug, bodyId: body.id, seatId: seat.id },
            body: { ...edit, source },
          });
    onClose();
    await tell(
      reply.changeSetId,
      seat === undefined ? t`Eingetragen in ${body.name}: ${name}` : t`Geändert: ${name}`,
    );
  }

  async function send(): Promise<void> {
    const isNameless = facts.actorId === null && facts.function.trim() === '';
    const words = t`Wählen Sie, wer dort sitzt. Ist der Sitz frei, geben Sie ihm hier einen Namen.`;
    setMissing(isNameless ? { function: words } : {});
    if (!isNameless) await sending.send(save);
  }

  return (
    <FormDialog
      title={seat === undefined ? t`Neuer Sitz` : t`Sitz ändern`}
      lead={body.name}
      sendLabel={seat === undefined ? t`Eintragen` : t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={onClose}
    >
      {seen.isOvertaken && (
        <OvertakenNotice
          theirs={theirWords(seen.was, current)}
          isAhead={seen.isAhead}
          onAccept={() => {
            setFacts({ ...current, ...changedAmong(seen.was, facts).changes });
            seen.accept();
          }}
        />
      )}
      <ComboBox
        name="actorId"
        label={t`Wer sitzt dort?`}
        help={t`Bleibt das leer, ist der Sitz unbesetzt.`}
        isOptional
        options={actors.options}
        value={facts.actorId}
        onChange={(key) => change({ actorId: ActorId.nullable().catch(null).parse(key) })}
      />
      <TextField
        name="function"
        label={t`Als was oder für wen?`}
        help={t`Zum Beispiel „Vorsitz“ oder „Geflüchtete“.`}
        isOptional
        maxLength={200}
        value={facts.function}
        onChange={(words) => change({ function: words })}
      />
      <MandateFields facts={facts} onChange={change} />
      <PeriodFields
        since={facts.since ?? ''}
        until={facts.until ?? ''}
        onSince={(since) => change({ since: since === '' ? null : since })}
        onUntil={(until) => change({ until: until === '' ? null : until })}
      />
      <TextField
        name="source"
        label={t`Woher wissen Sie das?`}
        help={t`Zum Beispiel „Gespräch am 3. März“ oder „Protokoll“.`}
        isOptional
        maxLength={200}
        value={source}
        onChange={setSource}
      />
    </FormDialog>
  );
}
