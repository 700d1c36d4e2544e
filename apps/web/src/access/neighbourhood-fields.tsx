import type { NeighbourhoodFacts } from '@augenhoehe/domain/access';
import { Language } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { languageNames } from '../app/language.ts';
import { RadioGroup, TextField } from '../ui/index.ts';

interface NeighbourhoodFieldsProps {
  readonly facts: NeighbourhoodFacts;
  readonly onChange: (facts: Partial<NeighbourhoodFacts>) => void;
  /** Where the facts stand in the request, such as `neighbourhood.` */
  readonly prefix?: string;
}

export function NeighbourhoodFields({ facts, onChange, prefix = '' }: NeighbourhoodFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name={`${prefix}name`}
        label={t`Wie heißt das Quartier?`}
        help={t`So, wie die Menschen dort es nennen.`}
        autoComplete="off"
        maxLength={120}
        value={facts.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        name={`${prefix}city`}
        label={t`In welcher Stadt oder Gemeinde liegt es?`}
        autoComplete="address-level2"
        maxLength={120}
        value={facts.city}
        onChange={(city) => onChange({ city })}
      />
      <RadioGroup
        name={`${prefix}language`}
        label={t`In welcher Sprache schreibt Augenhöhe Einladungen?`}
        help={t`Für sich selbst wählen alle ihre Sprache frei.`}
        options={Language.options.map((key) => ({ key, label: languageNames[key] }))}
        value={facts.language}
        onChange={(key) => onChange({ language: Language.parse(key) })}
      />
    </>
  );
}
