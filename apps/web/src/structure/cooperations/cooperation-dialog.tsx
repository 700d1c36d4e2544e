import { type Cooperation, editCooperation } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useDraft } from '../../app/use-draft.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { AboutFields } from './about-fields.tsx';
import { BenefitFields } from './benefit-fields.tsx';
import { CooperationDraft, written } from './cooperation-draft.ts';
import { cooperationQuery } from './cooperation-queries.ts';
import { FormFields } from './form-fields.tsx';
import { GoalFields } from './goal-fields.tsx';
import { StateFields } from './state-fields.tsx';
import { useCooperationFaults } from './use-cooperation-faults.ts';
import { useTheirWords } from './use-their-words.ts';

/** What is edited together. */
export type CooperationPart = 'about' | 'state' | 'form' | 'benefit' | 'goal';

interface CooperationDialogProps {
  readonly slug: string;
  readonly cooperation: Cooperation;
  readonly part: CooperationPart;
  readonly onClose: () => void;
}

/** One part of a cooperation; what somebody else changed meanwhile is never overwritten. */
export function CooperationDialog({ slug, cooperation, part, onClose }: CooperationDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(cooperationQuery(slug, cooperation.id).queryKey);
  const faultsOf = useCooperationFaults();
  const theirWords = useTheirWords();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { id, name } = cooperation;
  const seen = written(cooperation);
  const draft = useDraft(`cooperation.${id}.${part}`, CooperationDraft, { facts: seen, was: seen });
  const { facts, was } = draft.value;
  const titles: Readonly<Record<CooperationPart, string>> = {
    about: t`Worum es geht`,
    state: t`Stand und Weg`,
    form: t`Welche Form passt?`,
    benefit: t`Nutzen`,
    goal: t`Gemeinsames Ziel`,
  };

  function close(): void {
    draft.clear();
    onClose();
  }

  async function save(): Promise<void> {
    const edit = changedAmong(was, facts);
    if (Object.keys(edit.changes).length === 0) return close();
    const params = { slug, cooperationId: id };
    const reply = await call(editCooperation, { params, body: edit });
    close();
    await tell(reply.changeSetId, t`Gespeichert: ${facts.name}`);
  }

  async function send(): Promise<void> {
    const found = faultsOf(facts);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    await sending.send(save);
  }

  const fields = {
    facts,
    onChange: (next: Partial<typeof facts>) =>
      draft.set({ ...draft.value, facts: { ...facts, ...next } }),
  };
  return (
    <FormDialog
      title={titles[part]}
      lead={name}
      sendLabel={t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...faults } }}
      onSend={send}
      onClose={close}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={theirWords(was, seen, facts)}
          onAccept={() =>
            draft.set({ facts: { ...seen, ...changedAmong(was, facts).changes }, was: seen })
          }
        />
      )}
      {part === 'about' && <AboutFields {...fields} />}
      {part === 'state' && <StateFields before={cooperation.state} {...fields} />}
      {part === 'form' && <FormFields {...fields} />}
      {part === 'benefit' && <BenefitFields {...fields} />}
      {part === 'goal' && <GoalFields {...fields} />}
    </FormDialog>
  );
}
