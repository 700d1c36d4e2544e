import type { GoalId } from '@augenhoehe/domain/contract';
import { addMeasure, type MeasureList } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { usePlace } from '../../app/use-place.ts';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
import { TagPicker } from '../../ui/index.ts';
import { measureFacts, needsChosen, noMeasure } from './measure-draft.ts';
import { MeasureAboutFields, MeasureWhenFields } from './measure-fields.tsx';
import { useMeasureFaults } from './use-measure-faults.ts';
import { useNeedOptions } from './use-need-options.ts';

interface AddMeasureDialogProps {
  readonly slug: string;
  readonly goals: MeasureList['goals'];
  /** The goal it is entered from. */
  readonly goalId?: GoalId;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** What is done for a goal, and what that takes. */
export function AddMeasureDialog({ slug, goals, goalId, onClose, onAdded }: AddMeasureDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const options = useNeedOptions();
  const check = useMeasureFaults();
  const { actorId } = usePlace(slug).member;
  const [draft, setDraft] = useState({
    ...noMeasure,
    goalId: goalId ?? null,
    proposedById: actorId,
  });
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  async function send(): Promise<void> {
    setFaults(check(draft, ''));
    const facts = measureFacts(draft);
    if (facts === null || Object.keys(check(draft, '')).length > 0) return;
    await sending.send(async () => {
      const body = { ...facts, needs: needsChosen(keys) };
      const reply = await call(addMeasure, { params: { slug }, body });
      onClose();
      onAdded(reply.id);
      await tell(reply.changeSetId, t`Maßnahme eingetragen: ${facts.title}`);
    });
  }

  const fields = {
    slug,
    goals,
    prefix: '' as const,
    draft,
    onChange: (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes }),
  };
  return (
    <FormDialog
      title={t`Maßnahme eintragen`}
      sendLabel={t`Eintragen`}
      sending={{ ...sending, errors: { ...sending.errors, ...faults } }}
      onSend={send}
      onClose={onClose}
    >
      <MeasureAboutFields {...fields} />
      <TagPicker
        name="needs"
        label={t`Was braucht es dafür?`}
        help={t`Danach schlägt Augenhöhe vor, wer es beitragen könnte.`}
        isOptional
        options={options}
        value={keys}
        onChange={setKeys}
      />
      <MeasureWhenFields {...fields} />
    </FormDialog>
  );
}
