import { dayInGermany } from '@augenhoehe/domain/contract';
import { addContactPerson, type ContactPersonsOfActor } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useNow } from '../../app/use-now.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../use-change-told.ts';
import { BasisFields } from './basis-fields.tsx';
import { basisOf, emptyEntry, EntryDraft, factsOf } from './contact-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import { GatheringFields } from './gathering-fields.tsx';

interface AddContactPersonDialogProps {
  readonly slug: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly usualBasis: ContactPersonsOfActor['usualBasis'];
  readonly onClose: () => void;
}

/** A function is enough; a name asks where it comes from and what allows to keep it. */
export function AddContactPersonDialog(props: AddContactPersonDialogProps) {
  const { slug, actor, usualBasis, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const today = dayInGermany(useNow());
  const draft = useDraft(`contact-person.${actor.id}`, EntryDraft, emptyEntry(usualBasis, today));
  const { facts, basis, gathered, source } = draft.value;
  const isNamed = facts.name.trim() !== '';

  function close(): void {
    draft.clear();
    onClose();
  }

  async function send(): Promise<void> {
    await sending.send(async () => {
      // A function is nobody’s data, and asks for no consent.
      const ground = !isNamed && basis.ground === 'consent' ? 'interest' : basis.ground;
      const reply = await call(addContactPerson, {
        params: { slug, actorId: actor.id },
        body: { facts: factsOf(facts), basis: basisOf({ ...basis, ground }), gathered, source },
      });
      close();
      await tell(reply.changeSetId, t`Ansprechperson eingetragen: ${actor.name}`);
    });
  }

  return (
    <FormDialog
      title={t`Ansprechperson eintragen`}
      lead={actor.name}
      sendLabel={t`Eintragen`}
      sending={sending}
      onSend={send}
      onClose={close}
    >
      <ContactFields
        path="facts"
        facts={facts}
        onChange={(next) => draft.set({ ...draft.value, facts: next })}
      />
      {isNamed && (
        <>
          <GatheringFields draft={draft.value} onChange={draft.set} />
          <BasisFields
            path="basis."
            basis={basis}
            onChange={(next) => draft.set({ ...draft.value, basis: next })}
          />
        </>
      )}
    </FormDialog>
  );
}
