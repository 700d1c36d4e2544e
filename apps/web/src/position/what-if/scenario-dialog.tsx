import type { ScenarioId } from '@augenhoehe/domain/contract';
import {
  addScenario,
  type DraftSteps,
  editScenario,
  type Scenarios,
} from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { changedAmong } from '../../app/changed-among.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { isOvertaken } from '../../app/is-overtaken.ts';
import { placeKey } from '../../app/session-query.ts';
import { useSending } from '../../app/use-sending.ts';
import { OvertakenNotice, useChangeTold } from '../../inventory/index.ts';
import { ScenarioFields, type ScenarioWords } from './scenario-fields.tsx';

interface KeepScenarioDialogProps {
  readonly slug: string;
  readonly steps: DraftSteps;
  readonly canShare: boolean;
  readonly onKept: (id: ScenarioId) => void;
  readonly onClose: () => void;
}

/** Keeps the draft under a name. */
export function KeepScenarioDialog(props: KeepScenarioDialogProps) {
  const { slug, steps, canShare, onKept, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const [words, setWords] = useState<ScenarioWords>({ name: '', text: '', isShared: false });

  async function send(): Promise<void> {
    await sending.send(async () => {
      const body = { ...words, steps: [...steps] };
      const { id, changeSetId } = await call(addScenario, { params: { slug }, body });
      await tell(changeSetId, t`Szenario „${words.name.trim()}“ behalten`);
      onKept(id);
      onClose();
    });
  }

  return (
    <FormDialog
      title={t`Als Szenario behalten`}
      sendLabel={t`Behalten`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <ScenarioFields words={words} canShare={canShare} onChange={setWords} />
    </FormDialog>
  );
}

interface EditScenarioDialogProps {
  readonly slug: string;
  readonly scenario: Scenarios['scenarios'][number];
  readonly canShare: boolean;
  readonly onClose: () => void;
}

export function EditScenarioDialog(props: EditScenarioDialogProps) {
  const { slug, scenario, canShare, onClose } = props;
  const { t } = useLingui();
  const { tell } = useChangeTold(slug);
  const sending = useSending();
  const queryClient = useQueryClient();
  const { name, text, isShared } = scenario;
  const [was, setWas] = useState<ScenarioWords>({ name, text, isShared });
  const [words, setWords] = useState(was);

  async function send(): Promise<void> {
    const edit = changedAmong(was, words);
    if (Object.keys(edit.changes).length === 0) return onClose();
    const isSent = await sending.send(async () => {
      const params = { slug, scenarioId: scenario.id };
      const { changeSetId } = await call(editScenario, { params, body: edit });
      onClose();
      await tell(changeSetId, t`Szenario geändert`);
    });
    if (!isSent) await queryClient.invalidateQueries({ queryKey: placeKey(slug) });
  }

  return (
    <FormDialog
      title={t`Szenario ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      {isOvertaken(sending.problem) && (
        <OvertakenNotice
          theirs={[name, text].filter((line) => line !== '')}
          onAccept={() => setWas({ name, text, isShared })}
        />
      )}
      <ScenarioFields words={words} canShare={canShare && scenario.isOwn} onChange={setWords} />
    </FormDialog>
  );
}
