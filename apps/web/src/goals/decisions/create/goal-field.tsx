import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ComboBox } from '../../../ui/index.ts';
import { goalsQuery } from '../../goals/goal-queries.ts';
import type { FieldsProps } from './fields-props.ts';

/** The goal that the question is about. */
export function GoalField({ slug, draft, onChange }: FieldsProps) {
  const { t } = useLingui();
  const { data } = useQuery(goalsQuery(slug));
  if (data === undefined || data.goals.length === 0) return null;
  return (
    <ComboBox
      name="goalId"
      label={t`Um welches Ziel geht es?`}
      isOptional
      options={data.goals.map(({ id, key, text }) => ({ key: id, label: `${key} ${text}` }))}
      value={draft.goalId === '' ? null : draft.goalId}
      onChange={(id) => onChange({ goalId: id ?? '' })}
    />
  );
}
