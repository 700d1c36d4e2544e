import { ActorId, BodyId, CooperationId, type ReplyOf } from '@augenhoehe/domain/contract';
import { giveStandingProxy, type listStandingProxies } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../app/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useSending } from '../../../app/use-sending.ts';
import { bodiesQuery, useActorOptions, useChangeTold } from '../../../inventory/index.ts';
import { cooperationsQuery } from '../../../structure/index.ts';
import { ComboBox, Select, TextField } from '../../../ui/index.ts';

interface GiveDialogProps {
  readonly slug: string;
  readonly can: ReplyOf<typeof listStandingProxies>['can'];
  readonly onClose: () => void;
}

/** Lets somebody vote for oneself; whoever moderates writes down what others said. */
export function GiveDialog({ slug, can, onClose }: GiveDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const { options, names } = useActorOptions(slug);
  const [principal, setPrincipal] = useState<string | null>(can.giveFor?.id ?? null);
  const [holder, setHolder] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [validUntil, setValidUntil] = useState('');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});

  async function send(): Promise<void> {
    const faults = {
      ...(principal === null ? { principalId: t`Bitte wählen Sie, wer vertreten wird.` } : {}),
      ...(holder === null ? { holderId: t`Bitte wählen Sie, wer mitstimmt.` } : {}),
    };
    setMissing(faults);
    if (principal === null || holder === null) return;
    await sending.send(async () => {
      const reply = await call(giveStandingProxy, {
        params: { slug },
        body: {
          principalId: ActorId.parse(principal),
          holderId: ActorId.parse(holder),
          ...placeOf(place),
          validUntil: validUntil === '' ? null : validUntil,
        },
      });
      onClose();
      const [of, by] = [names.get(principal) ?? '', names.get(holder) ?? ''];
      await tell(reply.changeSetId, t`${by} stimmt ab der nächsten Abstimmung für ${of} mit.`);
    });
  }

  return (
    <FormDialog
      title={t`Ständige Vertretung`}
      lead={t`Gilt für alles, was ab jetzt eröffnet wird, bis Sie es zurücknehmen. Geheime Stimmen lassen sich nicht übertragen.`}
      sendLabel={t`Eintragen`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={onClose}
    >
      {can.giveForAll ? (
        <ComboBox
          name="principalId"
          label={t`Wer wird vertreten?`}
          options={options}
          value={principal}
          onChange={setPrincipal}
        />
      ) : (
        <p>{t`Vertreten wird: ${can.giveFor?.name ?? ''}`}</p>
      )}
      <ComboBox
        name="holderId"
        label={t`Wer stimmt mit?`}
        options={options.filter(({ key }) => key !== principal)}
        value={holder}
        onChange={setHolder}
      />
      <PlaceField slug={slug} value={place} onChange={setPlace} />
      <TextField
        name="validUntil"
        type="date"
        label={t`Bis wann?`}
        help={t`Der letzte Tag, an dem eine Abstimmung beginnen kann. Leer heißt: auf Weiteres.`}
        isOptional
        value={validUntil}
        onChange={setValidUntil}
      />
    </FormDialog>
  );
}

const ofBody = 'body ';
const ofCooperation = 'cooperation ';

function placeOf(place: string | null) {
  return {
    bodyId: place?.startsWith(ofBody) === true ? BodyId.parse(place.slice(ofBody.length)) : null,
    cooperationId:
      place?.startsWith(ofCooperation) === true
        ? CooperationId.parse(place.slice(ofCooperation.length))
        : null,
  };
}

interface PlaceFieldProps {
  readonly slug: string;
  readonly value: string | null;
  readonly onChange: (place: string | null) => void;
}

function PlaceField({ slug, value, onChange }: PlaceFieldProps) {
  const { t } = useLingui();
  const bodies = useQuery(bodiesQuery(slug)).data?.bodies ?? [];
  const cooperations = useQuery(cooperationsQuery(slug)).data?.cooperations ?? [];
  return (
    <Select
      name="bodyId"
      label={t`In welchen Entscheidungen?`}
      placeholder={t`in allen`}
      isOptional
      options={[
        ...bodies.map(({ id, name }) => ({ key: `${ofBody}${id}`, label: name })),
        ...cooperations.map(({ id, name }) => ({ key: `${ofCooperation}${id}`, label: name })),
      ]}
      value={value}
      onChange={(key) => onChange(key === '' ? null : key)}
    />
  );
}
