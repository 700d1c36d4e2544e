import type { Formality, TieLevel } from '@augenhoehe/domain/catalogue';
import type { ActorId } from '@augenhoehe/domain/contract';
import { addTie, isDirected, type TieSide } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { placeQuery } from '../app/session-query.ts';
import { useSending } from '../app/use-sending.ts';
import { ComboBox, RadioGroup, Select, TextField } from '../ui/index.ts';
import { LevelFields } from './level-fields.tsx';
import { PeriodFields } from './period-fields.tsx';
import { SideField } from './side-field.tsx';
import { tieSentence } from './tie-sentence.ts';
import { useActorOptions } from './use-actor-options.ts';
import { useChangeTold } from './use-change-told.ts';
import { useOptions } from './use-options.ts';
import { speakableSides } from './speakable-sides.ts';

interface AddTieDialogProps {
  readonly slug: string;
  readonly actor: { readonly id: ActorId; readonly name: string };
  /** With whom, where that is known already. */
  readonly partnerId?: ActorId | undefined;
  readonly onClose: () => void;
}

interface TieDraft {
  readonly partnerId: string | null;
  readonly type: string;
  readonly outgoing: boolean;
  readonly level: TieLevel | null;
  readonly formality: Formality | null;
  readonly since: string;
  readonly until: string;
  readonly side: TieSide | null;
  readonly source: string;
}

const nothing: TieDraft = {
  partnerId: null,
  type: 'kontakt',
  outgoing: true,
  level: null,
  formality: null,
  since: '',
  until: '',
  side: null,
  source: '',
};

function periodIn({ since, until }: TieDraft) {
  return { since: since === '' ? null : since, until: until === '' ? null : until };
}

/** A tie of this actor to another, said in a sentence so that its direction is beyond doubt. */
export function AddTieDialog({ slug, actor, partnerId: given, onClose }: AddTieDialogProps) {
  const { t, i18n } = useLingui();
  const { show, tell } = useChangeTold(slug);
  const sending = useSending();
  const options = useOptions();
  const actors = useActorOptions(slug);
  const { data: place } = useQuery(placeQuery(slug));
  const [draft, setDraft] = useState<TieDraft>({ ...nothing, partnerId: given ?? null });
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const { partnerId, type, outgoing, level } = draft;
  const partner = actors.names.get(partnerId ?? '') ?? t`(noch offen)`;
  const ends = outgoing ? { from: actor.name, to: partner } : { from: partner, to: actor.name };
  const reverse = { from: ends.to, to: ends.from };
  const sides = speakableSides(
    place?.member,
    outgoing ? [actor.id, partnerId] : [partnerId, actor.id],
  );
  const side = draft.side ?? sides[0] ?? 'outside';

  function change(part: Partial<TieDraft>): void {
    setDraft({ ...draft, ...part });
  }

  async function send(): Promise<void> {
    const left = {
      ...(partnerId === null ? { to: t`Bitte wählen Sie, mit wem.` } : {}),
      ...(level === null ? { level: t`Bitte wählen Sie, wie eng die Beziehung ist.` } : {}),
    };
    setMissing(left);
    if (partnerId === null || level === null) return;
    await sending.send(async () => {
      const { formality, source } = draft;
      const [from, to] = outgoing ? [actor.id, partnerId] : [partnerId, actor.id];
      const statement = { side, level, formality, source };
      const reply = await call(addTie, {
        params: { slug },
        body: { from, to, type, ...periodIn(draft), statement },
      });
      const sentence = i18n._(tieSentence(type, ends));
      show(reply);
      onClose();
      await tell(
        reply.changeSetId,
        reply.known
          ? t`War schon eingetragen, Angabe ergänzt: ${sentence}`
          : t`Eingetragen: ${sentence}`,
      );
    });
  }

  return (
    <FormDialog
      title={t`Neue Beziehung`}
      lead={i18n._(tieSentence(type, ends))}
      sendLabel={t`Eintragen`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={send}
      onClose={onClose}
    >
      <ComboBox
        name="to"
        label={t`Mit wem ist ${actor.name} verbunden?`}
        options={actors.options.filter((option) => option.key !== actor.id)}
        value={partnerId}
        onChange={(key) => change({ partnerId: key })}
      />
      <Select
        name="type"
        label={t`Welcher Art ist die Beziehung?`}
        options={options.tieTypes}
        value={type}
        onChange={(key) => change({ type: key })}
      />
      {isDirected(type) && partnerId !== null && (
        <RadioGroup
          label={t`Was trifft zu?`}
          options={[
            { key: 'out', label: i18n._(tieSentence(type, outgoing ? ends : reverse)) },
            { key: 'in', label: i18n._(tieSentence(type, outgoing ? reverse : ends)) },
          ]}
          value={outgoing ? 'out' : 'in'}
          onChange={(key) => change({ outgoing: key === 'out', side: null })}
        />
      )}
      <LevelFields
        level={level}
        formality={draft.formality}
        onLevel={(next) => change({ level: next })}
        onFormality={(formality) => change({ formality })}
      />
      {sides.length > 1 && (
        <SideField
          ends={ends}
          sides={sides}
          value={side}
          onChange={(next) => change({ side: next })}
        />
      )}
      <PeriodFields
        since={draft.since}
        until={draft.until}
        onSince={(since) => change({ since })}
        onUntil={(until) => change({ until })}
      />
      <TextField
        name="statement.source"
        label={t`Woher wissen Sie das?`}
        help={t`Zum Beispiel „Gespräch am 3. März“ oder „Protokoll“.`}
        isOptional
        maxLength={200}
        value={draft.source}
        onChange={(source) => change({ source })}
      />
    </FormDialog>
  );
}
