import { type GoalList, isLiving } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { Select, Switch } from '../../ui/index.ts';
import { goalGroups } from './goal-groups.ts';
import type { GoalSearch } from './goal-search.ts';

interface GoalFilterBarProps {
  readonly list: GoalList;
  readonly search: GoalSearch;
  readonly onChange: (changes: Partial<GoalSearch>) => void;
}

/** By whose goals they are, and whether dropped ones are shown; each in the address. */
export function GoalFilterBar({ list, search, onChange }: GoalFilterBarProps) {
  const { t } = useLingui();
  const { goals } = list;
  const used = new Set(goals.map(({ cooperationId, bodyId }) => cooperationId ?? bodyId));
  const shown = goalGroups(list, search).reduce((sum, group) => sum + group.goals.length, 0);
  const all = goals.length;
  return (
    <div className="goal-filters no-print">
      <Select
        size="small"
        label={t`Wessen Ziele`}
        isLabelHidden
        isOptional
        placeholder={t`Alle Kooperationen und Gremien`}
        options={list.contexts
          .filter(({ id }) => used.has(id))
          .map(({ id, name }) => ({ key: id, label: name }))}
        value={search.context ?? null}
        onChange={(key) => onChange({ context: z.uuid().optional().catch(undefined).parse(key) })}
      />
      {goals.some(({ state }) => !isLiving(state)) && (
        <Switch
          label={t`Auch verworfene`}
          isSelected={search.dropped !== undefined}
          onChange={(isOn) => onChange({ dropped: isOn ? 'true' : undefined })}
        />
      )}
      <p role="status" className="num">
        <Trans>
          {shown} von {all} angezeigt
        </Trans>
      </p>
    </div>
  );
}
