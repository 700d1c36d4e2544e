import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useLanguage } from '../app/use-language.ts';
import { ComboBox } from '../ui/index.ts';
import { CorrectionActions } from './correction-actions.tsx';
import type { CorrectionProps } from './correction-props.ts';
import { problemWords } from './problem-words.ts';

export function TypeCorrection({ entry, problem, context, onClose }: CorrectionProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const [type, setType] = useState<string | null>(entry.facts?.type ?? null);
  const options = actorTypeGroups.map((group) => ({
    key: group.key,
    label: group[language],
    options: group.types.map((term) => ({ key: term.key, label: term[language] })),
  }));

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const { correct } = context.changes;
    correct.mutate({ entryKey: entry.key, correction: { type } }, { onSuccess: onClose });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ComboBox
        label={t`Was ist „${entry.label}“?`}
        help={i18n._(problemWords(problem))}
        value={type}
        onChange={setType}
        options={options}
        isOptional
      />
      <CorrectionActions context={context} entryKey={entry.key} onClose={onClose} />
    </form>
  );
}
