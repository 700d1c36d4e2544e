import type { DecisionOutcome } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { Button, IconButton, Select, TextField } from '../../../ui/index.ts';

export type FollowUp = DecisionOutcome['followUps'][number];

export const followUpKinds: Readonly<Record<FollowUp['kind'], MessageDescriptor>> = {
  task: msg`Aufgabe`,
  agreement: msg`Vereinbarung`,
  goal: msg`Ziel`,
  measure: msg`Maßnahme`,
  decision: msg`Neue Entscheidung`,
};

interface FollowUpFieldsProps {
  readonly followUps: readonly FollowUp[];
  readonly onChange: (followUps: readonly FollowUp[]) => void;
}

/** What comes of it: tasks, agreements, measures, a next decision. */
export function FollowUpFields({ followUps, onChange }: FollowUpFieldsProps) {
  const { t, i18n } = useLingui();
  function put(at: number, changes: Partial<FollowUp>): void {
    onChange(followUps.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  }
  const kinds = Object.entries(followUpKinds).map(([key, words]) => ({
    key,
    label: i18n._(words),
  }));
  return (
    <div className="field" role="group" aria-label={t`Was folgt daraus?`}>
      <p className="field__label">
        <Trans>Was folgt daraus?</Trans>
      </p>
      {followUps.map((followUp, at) => (
        // The lines have no name of their own; their place is all there is.
        <div className="follow-up" key={at}>
          <Select
            label={t`Art der Folge ${at + 1}`}
            isLabelHidden
            options={kinds}
            value={followUp.kind}
            onChange={(kind) => put(at, { kind: kindOf(kind) })}
          />
          <TextField
            label={t`Folge ${at + 1} in Worten`}
            isLabelHidden
            maxLength={300}
            value={followUp.words}
            onChange={(words) => put(at, { words })}
          />
          <IconButton
            icon={X}
            tone="quiet"
            label={t`Folge ${at + 1} weglassen`}
            onPress={() => onChange(followUps.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        onPress={() => onChange([...followUps, { kind: 'task', id: null, words: '' }])}
      >
        <Trans>Folge ergänzen</Trans>
      </Button>
    </div>
  );
}

function kindOf(key: string): FollowUp['kind'] {
  switch (key) {
    case 'agreement':
    case 'goal':
    case 'measure':
    case 'decision':
      return key;
    default:
      return 'task';
  }
}
