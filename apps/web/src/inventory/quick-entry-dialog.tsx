import { type ActorId, AreaId } from '@augenhoehe/domain/contract';
import { addActor } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { z } from 'zod';
import { dayInWords } from '../app/age-in-words.ts';
import { call } from '../app/api.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useNow } from '../app/use-now.ts';
import { useSending } from '../app/use-sending.ts';
import { Button, ComboBox, Mark, TextField } from '../ui/index.ts';
import { AreaField } from './area-field.tsx';
import { SimilarActors } from './similar-actors.tsx';
import { useChangeTold } from './use-change-told.ts';
import { useOptions } from './use-options.ts';
import { useTerms } from './use-terms.ts';

interface QuickEntryDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
  readonly onEntered: (id: ActorId) => void;
  /** It is about to be undone. */
  readonly onGone: (id: ActorId) => void;
}

const EntryDraft = z.object({
  name: z.string(),
  type: z.string().nullable(),
  areaId: AreaId.nullable(),
});
type EntryDraft = z.infer<typeof EntryDraft>;

const nothing: EntryDraft = { name: '', type: null, areaId: null };

/** An actor in under a minute: name, type and area are enough, and a name alone is too. */
export function QuickEntryDialog({ slug, onClose, onEntered, onGone }: QuickEntryDialogProps) {
  const { t } = useLingui();
  const { language } = useTerms();
  const options = useOptions();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const nameField = useRef<HTMLInputElement>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const draft = useDraft(`entry.${slug}`, EntryDraft, nothing);
  const { name, type, areaId } = draft.value;
  const today = dayInWords(useNow().toISOString(), language);

  function change(part: Partial<EntryDraft>): void {
    draft.set({ ...draft.value, ...part });
  }

  async function enter(andThen: (id: ActorId) => void): Promise<void> {
    await sending.send(async () => {
      const reply = await call(addActor, { params: { slug }, body: { name, type, areaId } });
      draft.clear();
      andThen(reply.id);
      await tell(reply.changeSetId, t`Eingetragen: ${name.trim()}`, () => onGone(reply.id));
    });
  }

  function goOn(): void {
    setEntered(name.trim());
    // The next one is often from the same area.
    draft.set({ ...nothing, areaId });
    nameField.current?.focus();
  }

  return (
    <FormDialog
      title={t`Wen möchten Sie eintragen?`}
      lead={t`Drei Angaben genügen. Alles Weitere kann später folgen.`}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={() => void enter(onEntered)}
      onClose={onClose}
      also={
        <Button isBusy={sending.isBusy} onPress={() => void enter(goOn)}>
          {t`Eintragen und weiter`}
        </Button>
      }
    >
      {entered !== null && <Mark tone="good">{t`„${entered}“ ist eingetragen.`}</Mark>}
      <TextField
        ref={nameField}
        name="name"
        label={t`Wie heißt die Einrichtung oder Gruppe?`}
        autoComplete="off"
        maxLength={200}
        value={name}
        onChange={(next) => change({ name: next })}
        hint={<SimilarActors slug={slug} name={name} onOpen={onClose} />}
      />
      <ComboBox
        name="type"
        label={t`Was ist es?`}
        help={t`Tippen Sie, was Sie selbst dazu sagen würden, zum Beispiel „Verein“ oder „Kiosk“.`}
        isOptional
        options={options.types}
        value={type}
        onChange={(key) => change({ type: key })}
      />
      <AreaField slug={slug} value={areaId} onChange={(id) => change({ areaId: id })} />
      <Mark tone="quiet" icon={Pencil}>
        <span className="small quiet">
          {t`Quelle: Sie selbst, ${today}. Gilt als unbestätigt, bis die Einrichtung zustimmt.`}
        </span>
      </Mark>
    </FormDialog>
  );
}
