import type { DraftStep, Network } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Form, FormBody, Select, SubmitButton } from '../../ui/index.ts';
import { emptyEntry, type MissingPart, missingIn, type StepEntry, stepOf } from './step-entry.ts';
import { StepFields } from './step-fields.tsx';

interface StepFormProps {
  /** As it is after the steps so far. */
  readonly network: Network;
  readonly entry: StepEntry;
  readonly onChange: (entry: StepEntry) => void;
  readonly onTake: (step: DraftStep) => void;
}

/** What else would be different: one change at a time, all of it by keyboard. */
export function StepForm({ network, entry, onChange, onTake }: StepFormProps) {
  const { t } = useLingui();
  const [missing, setMissing] = useState<readonly MissingPart[]>([]);
  const [round, setRound] = useState(0);
  const kinds: readonly { readonly key: StepEntry['kind']; readonly label: string }[] = [
    { key: 'remove-actor', label: t`Ein Akteur fällt weg` },
    { key: 'add-tie', label: t`Eine Beziehung kommt dazu` },
    { key: 'change-level', label: t`Eine Beziehung wird enger oder loser` },
    { key: 'end-tie', label: t`Eine Beziehung endet` },
  ];
  const words: Readonly<Record<MissingPart, string>> = {
    actor: t`Bitte wählen Sie einen Akteur.`,
    partner: t`Bitte wählen Sie, mit wem.`,
    tie: t`Bitte wählen Sie die Beziehung.`,
  };
  const errors = Object.fromEntries(missing.map((part) => [part, words[part]]));

  function submit(): void {
    const left = missingIn(entry);
    setMissing(left);
    if (left.length > 0) return;
    onTake(stepOf(entry));
    onChange({ ...emptyEntry, kind: entry.kind });
    setRound(round + 1);
  }

  return (
    <Form label={t`Etwas ändern`} errors={errors} onSubmit={submit}>
      <FormBody>
        <Select
          label={t`Was wäre anders?`}
          options={kinds}
          value={entry.kind}
          onChange={(key) => {
            const kind = kinds.find((each) => each.key === key)?.key ?? entry.kind;
            setMissing([]);
            onChange({ ...emptyEntry, kind, actor: entry.actor });
          }}
        />
        <StepFields
          key={`${entry.kind} ${round}`}
          network={network}
          entry={entry}
          onChange={onChange}
        />
        <div className="actions">
          <SubmitButton icon={Plus}>
            <Trans>In den Entwurf</Trans>
          </SubmitButton>
        </div>
      </FormBody>
    </Form>
  );
}
