import type { DecisionId } from '@augenhoehe/domain/contract';
import type { DecisionOutcome } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { Button, ComboBox, IconButton, Select, TextField } from '../../../ui/index.ts';
import { useFollowUpEntries } from './use-follow-up-entries.ts';

export type FollowUp = DecisionOutcome['followUps'][number];

export const followUpKinds: Readonly<Record<FollowUp['kind'], MessageDescriptor>> = {
  task: msg`Aufgabe`,
  agreement: msg`Vereinbarung`,
  goal: msg`Ziel`,
  measure: msg`Maßnahme`,
  decision: msg`Neue Entscheidung`,
};

/** As many letters as what follows may have. */
const wordsAtMost = 300;

interface FollowUpFieldsProps {
  readonly slug: string;
  readonly decisionId: DecisionId;
  readonly followUps: readonly FollowUp[];
  readonly onChange: (followUps: readonly FollowUp[]) => void;
}

/** What comes of it: tasks, agreements, measures, a next decision. */
export function FollowUpFields({ slug, decisionId, followUps, onChange }: FollowUpFieldsProps) {
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
            onChange={(kind) => put(at, { kind: kindOf(kind), id: null })}
          />
          <TextField
            name={`outcome.followUps.${at}.words`}
            label={t`Folge ${at + 1} in Worten`}
            isLabelHidden
            maxLength={wordsAtMost}
            value={followUp.words}
            onChange={(words) => put(at, { words })}
          />
          <EntryField
            slug={slug}
            decisionId={decisionId}
            label={t`Schon eingetragen: Folge ${at + 1}`}
            followUp={followUp}
            onChange={(changes) => put(at, changes)}
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

interface EntryFieldProps {
  readonly slug: string;
  readonly decisionId: DecisionId;
  readonly label: string;
  readonly followUp: FollowUp;
  readonly onChange: (changes: Pick<FollowUp, 'id' | 'words'>) => void;
}

/** Which entry it is, where there is one already; its name stands for words nobody wrote. */
function EntryField({ slug, decisionId, label, followUp, onChange }: EntryFieldProps) {
  const { t } = useLingui();
  const { kind, id, words } = followUp;
  const known = useFollowUpEntries(slug, kind, decisionId);
  const isGone = id !== null && known.every(({ key }) => key !== id);
  const entries = isGone ? [...known, { key: id, label: words }] : known;

  function pick(next: string | null): void {
    const before = entries.find(({ key }) => key === id)?.label.slice(0, wordsAtMost);
    const name = entries.find(({ key }) => key === next)?.label.slice(0, wordsAtMost);
    const isOwn = words.trim() !== '' && words !== before;
    onChange({ id: next, words: isOwn || name === undefined ? words : name });
  }

  return (
    <div className="follow-up__entry">
      <ComboBox
        label={label}
        isLabelHidden
        isOptional
        placeholder={t`noch einzutragen`}
        options={entries}
        value={id}
        onChange={pick}
      />
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
