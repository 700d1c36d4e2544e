import type { ScenarioId } from '@augenhoehe/domain/contract';
import {
  addScenario,
  type DraftSteps,
  editScenario,
  type Scenarios,
} from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { call } from '../../app/api.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useSending } from '../../app/use-sending.ts';
import { useChangeTold } from '../../inventory/index.ts';
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
  const [was] = useState<ScenarioWords>({
    name: scenario.name,
    text: scenario.text,
    isShared: scenario.isShared,
  });
  const [words, setWords] = useState(was);

  async function send(): Promise<void> {
    await sending.send(async () => {
      const params = { slug, scenarioId: scenario.id };
      const { changeSetId } = await call(editScenario, { params, body: { changes: words, was } });
      onClose();
      await tell(changeSetId, t`Szenario geändert`);
    });
  }

  return (
    <FormDialog
      title={t`Szenario ändern`}
      sendLabel={t`Speichern`}
      sending={sending}
      onSend={send}
      onClose={onClose}
    >
      <ScenarioFields words={words} canShare={canShare && scenario.isOwn} onChange={setWords} />
    </FormDialog>
  );
}
