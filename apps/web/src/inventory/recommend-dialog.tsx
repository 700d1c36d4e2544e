import { ActorId, type ReplyOf } from '@augenhoehe/domain/contract';
import { addRecommendations, checkRecommendations } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSending } from '../app/use-sending.ts';
import { ComboBox, TextArea } from '../ui/index.ts';
import { RecommendedNames } from './recommended-names.tsx';
import { useActorOptions } from './use-actor-options.ts';
import { useChangeTold } from './use-change-told.ts';

interface RecommendDialogProps {
  readonly slug: string;
  /** Who was asked, where that is known already. */
  readonly by: string | null;
  readonly onClose: () => void;
}

type Checked = ReplyOf<typeof checkRecommendations>['names'];

/** „Mit wem sollten wir noch sprechen?“: names, one a line, become entries in one step. */
export function RecommendDialog({ slug, by: given, onClose }: RecommendDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const actors = useActorOptions(slug);
  const [by, setBy] = useState(given);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const [checked, setChecked] = useState<Checked | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  async function add(names: readonly string[]): Promise<void> {
    const who = by === null ? '' : (actors.names.get(by) ?? '');
    const source = who === '' ? t`Empfehlung` : t`Empfehlung von ${who}`;
    const reply = await call(addRecommendations, {
      params: { slug },
      body: {
        names: [...names],
        by: by === null ? null : ActorId.parse(by),
        source: source.slice(0, 200),
      },
    });
    onClose();
    await tell(
      reply.changeSetId,
      t`${plural(reply.added, { one: '# Akteur eingetragen', other: '# Akteure eingetragen' })}`,
    );
  }

  async function check(): Promise<void> {
    const names = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    setMissing(names.length === 0 ? { names: t`Bitte schreiben Sie mindestens einen Namen.` } : {});
    if (names.length === 0) return;
    await sending.send(async () => {
      const reply = await call(checkRecommendations, { params: { slug }, body: { names } });
      const fresh = reply.names.filter(({ similar }) => similar.length === 0);
      if (fresh.length === reply.names.length) return await add(fresh.map(({ name }) => name));
      setChosen(new Set(fresh.map(({ name }) => name)));
      setChecked(reply.names);
    });
  }

  async function addChosen(): Promise<void> {
    if (chosen.size === 0) return onClose();
    await sending.send(() => add([...chosen]));
  }

  if (checked !== null) {
    return (
      <FormDialog
        title={t`Sind einige schon da?`}
        lead={t`Was Sie ankreuzen, wird neu eingetragen.`}
        sendLabel={
          chosen.size === 0
            ? t`Fertig`
            : t`${plural(chosen.size, { one: '# Akteur eintragen', other: '# Akteure eintragen' })}`
        }
        sending={sending}
        onSend={addChosen}
        onClose={onClose}
      >
        <RecommendedNames slug={slug} names={checked} chosen={chosen} onChoose={setChosen} />
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={t`Mit wem sollten wir noch sprechen?`}
      lead={t`Diese Frage lohnt sich in jedem Gespräch. Die Namen genügen, alles Weitere kann folgen.`}
      sendLabel={t`Prüfen und eintragen`}
      sending={{ ...sending, errors: { ...sending.errors, ...missing } }}
      onSend={check}
      onClose={onClose}
    >
      <TextArea
        name="names"
        label={t`Welche Namen wurden genannt?`}
        help={t`Einer je Zeile, bis zu 50. Nur Einrichtungen und Gruppen, keine Privatpersonen.`}
        rows={5}
        value={text}
        onChange={setText}
      />
      <ComboBox
        name="by"
        label={t`Wer hat sie genannt?`}
        isOptional
        options={actors.options}
        value={by}
        onChange={setBy}
      />
    </FormDialog>
  );
}
