import { type GoalFacts, GoalLevel, type GoalList, parentLevels } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, Select, TextField } from '../../ui/index.ts';
import { contextIn, contextOf, goalIn } from './goal-draft.ts';
import { goalLevelMeanings, goalLevels } from './goal-words.ts';

export interface GoalFieldsProps {
  readonly slug: string;
  readonly list: Pick<GoalList, 'goals' | 'contexts'>;
  /** Before the names of fields in what the server says of them. */
  readonly prefix: '' | 'changes.';
  readonly facts: GoalFacts;
  readonly onChange: (changes: Partial<GoalFacts>) => void;
}

/** Of what kind it is, and under which goal it stands. */
export function LevelFields({ list, prefix, facts, onChange }: Omit<GoalFieldsProps, 'slug'>) {
  const { t, i18n } = useLingui();
  const levels = parentLevels(facts.level);
  const above = list.goals.filter(
    ({ level, state }) => levels.includes(level) && state !== 'dropped',
  );
  return (
    <>
      <RadioGroup
        label={t`Was für ein Ziel ist es?`}
        options={GoalLevel.options.map((key) => ({
          key,
          label: i18n._(goalLevels[key]),
          help: i18n._(goalLevelMeanings[key]),
        }))}
        value={facts.level}
        onChange={(key) => onChange({ level: GoalLevel.parse(key), parentId: null })}
      />
      {above.length > 0 && (
        <Select
          name={`${prefix}parentId`}
          label={t`Unter welchem Ziel steht es?`}
          isOptional
          placeholder={t`Unter keinem`}
          options={above.map(({ id, key, text }) => ({ key: id, label: `${key} · ${text}` }))}
          value={facts.parentId ?? ''}
          onChange={(key) => onChange({ parentId: goalIn(key) })}
        />
      )}
    </>
  );
}

/** Whose goal it is. */
export function ContextFields({ list, prefix, facts, onChange }: GoalFieldsProps) {
  const { t } = useLingui();
  const context = contextIn(facts);
  return (
    <>
      <Select
        name={`${prefix}cooperationId`}
        label={t`Wessen Ziel ist es?`}
        help={t`Wer dort dabei ist, wird gefragt, bevor es als vereinbart gilt.`}
        isOptional
        placeholder={t`Zu einem Thema, ohne Kooperation oder Gremium`}
        options={list.contexts.map(({ id, name }) => ({ key: id, label: name }))}
        value={context}
        onChange={(id) =>
          onChange({ ...contextOf(list.contexts, id), ...(id === '' ? {} : { theme: '' }) })
        }
      />
      {context === '' && (
        <TextField
          name={`${prefix}theme`}
          label={t`Zu welchem Thema?`}
          help={t`Zum Beispiel „Wohnen im Alter“.`}
          isOptional
          maxLength={120}
          value={facts.theme}
          onChange={(theme) => onChange({ theme })}
        />
      )}
    </>
  );
}
