import { type ContactPersonView, editContactPerson } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { placeKey } from '../../app/session-query.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { TextField } from '../../ui/index.ts';
import { useChangeTold } from '../use-change-told.ts';
import { changesOf, draftOf, FactsDraft } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';

interface EditContactPersonDialogProps {
  readonly slug: string;
  readonly person: ContactPersonView;
  readonly onClose: () => void;
}

/** The facts alone: basis and consent have their own dialog, so that neither changes along. */
export function EditContactPersonDialog({ slug, person, onClose }: EditContactPersonDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const queryClient = useQueryClient();
  const sending = useSending();
  const seen = draftOf(person);
  const draft = useDraft(`contact-person.${person.id}`, FactsDraft, seen);

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const edit = changesOf(seen, draft.value);
    if (Object.keys(edit.changes).length > 0) {
      const params = { slug, contactPersonId: person.id };
      const reply = await call(editContactPerson, { params, body: edit });
      await tell(reply.changeSetId, t`Ansprechperson geändert.`);
    }
    close();
  }

  async function send(): Promise<void> {
    const accepted = await sending.send(save);
    if (!accepted) await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <FormDialog
      title={t`Ansprechperson ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={close}
    >
      <ContactFields path="changes" facts={draft.value} onChange={draft.set} />
      <TextField
        name="changes.firstContactOn"
        type="date"
        label={t`Wann hatten Sie zuerst Kontakt, oder wann ist er geplant?`}
        help={t`Spätestens dann ist die Person zu informieren.`}
        isOptional
        value={draft.value.firstContactOn}
        onChange={(firstContactOn) => draft.set({ ...draft.value, firstContactOn })}
      />
    </FormDialog>
  );
}
