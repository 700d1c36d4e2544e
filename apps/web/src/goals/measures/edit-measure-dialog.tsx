import { editMeasure, type MeasureSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { measureDraft, measureFacts } from './measure-draft.ts';
import { MeasureAboutFields, MeasureWhenFields } from './measure-fields.tsx';
import { measureQuery, measuresQuery } from './measure-queries.ts';
import { useMeasureFaults } from './use-measure-faults.ts';

interface EditMeasureDialogProps {
  readonly slug: string;
  readonly measure: MeasureSheet['measure'];
  readonly onClose: () => void;
}

/** Facts of a measure; what somebody else changed meanwhile is never overwritten. */
export function EditMeasureDialog({ slug, measure, onClose }: EditMeasureDialogProps) {
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending(measureQuery(slug, measure.id).queryKey);
  const { goals } = useSuspenseQuery(measuresQuery(slug)).data;
  const check = useMeasureFaults();
  const seen = measureDraft(measure);
  const [was, setWas] = useState(seen);
  const [draft, setDraft] = useState(seen);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  async function save(): Promise<void> {
    const [facts, before] = [measureFacts(draft), measureFacts(was)];
    if (facts === null || before === null) return;
    const edit = changedAmong(before, facts);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const params = { slug, measureId: measure.id };
    const reply = await call(editMeasure, { params, body: edit });
    onClose();
    await tell(reply.changeSetId, t`Gespeichert: ${facts.title}`);
  }

  async function send(): Promise<void> {
    const found = check(draft, 'changes.');
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    await sending.send(save);
  }

  const fields = {
    slug,
    goals,
    prefix: 'changes.' as const,
    draft,
    onChange: (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes }),
  };
  return (
    <FormDialog
      title={t`Maßnahme bearbeiten`}
      lead={measure.title}
      sendLabel={t`Speichern`}
      sending={{ ...sending, errors: { ...sending.errors, ...faults } }}
      onSend={send}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && <OvertakenNotice onAccept={() => setWas(seen)} />}
      <MeasureAboutFields {...fields} />
      <MeasureWhenFields {...fields} />
    </FormDialog>
  );
}
