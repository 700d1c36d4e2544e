import type { ActorFactName, ActorFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { ComboBox, Select, TagPicker, TextArea, TextField } from '../ui/index.ts';
import { AreaField } from './area-field.tsx';
import { factHelp, factQuestions } from './fact-questions.ts';
import { PositionField } from './position-field.tsx';
import { TagsField } from './tags-field.tsx';
import { useOptions } from './use-options.ts';

interface FactFieldProps {
  readonly slug: string;
  readonly fact: ActorFactName;
  readonly facts: ActorFacts;
  readonly onChange: (changes: Partial<ActorFacts>) => void;
}

type LineFact = 'name' | 'street' | 'postalCode' | 'city' | 'phone' | 'email' | 'web';

/** Which keyboard a phone shows. */
const inputModes: Readonly<Partial<Record<LineFact, 'email' | 'url' | 'tel'>>> = {
  email: 'email',
  web: 'url',
  phone: 'tel',
};

const longFacts = ['offersText', 'needsText', 'mandate', 'strengths', 'limits', 'notes'] as const;
const choiceFacts = ['type', 'stage', 'fields', 'targetGroups', 'offers', 'needs'] as const;

function isOneOf<Fact extends ActorFactName>(
  facts: readonly Fact[],
  fact: ActorFactName,
): fact is Fact {
  return facts.some((other) => other === fact);
}

/** The control that fits a fact. */
export function FactField({ slug, fact, facts, onChange }: FactFieldProps) {
  const { i18n } = useLingui();
  const helpText = factHelp[fact];
  const asked = {
    name: `changes.${fact}`,
    label: i18n._(factQuestions[fact]),
    ...(helpText === undefined ? {} : { help: i18n._(helpText) }),
  };
  if (isOneOf(choiceFacts, fact)) {
    return <ChoiceField asked={asked} fact={fact} facts={facts} onChange={onChange} />;
  }
  if (isOneOf(longFacts, fact)) {
    return (
      <TextArea
        {...asked}
        isOptional
        value={facts[fact]}
        onChange={(value) => onChange({ [fact]: value })}
      />
    );
  }
  if (fact === 'areaId') {
    return (
      <AreaField slug={slug} value={facts.areaId} onChange={(areaId) => onChange({ areaId })} />
    );
  }
  if (fact === 'position') {
    return (
      <PositionField
        {...asked}
        value={facts.position}
        onChange={(position) => onChange({ position })}
      />
    );
  }
  if (fact === 'tags') {
    return <TagsField {...asked} value={facts.tags} onChange={(tags) => onChange({ tags })} />;
  }
  return <LineField asked={asked} fact={fact} facts={facts} onChange={onChange} />;
}

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

interface PartProps<Fact extends ActorFactName> {
  readonly asked: Asked;
  readonly fact: Fact;
  readonly facts: ActorFacts;
  readonly onChange: (changes: Partial<ActorFacts>) => void;
}

function LineField({ asked, fact, facts, onChange }: PartProps<LineFact>) {
  return (
    <TextField
      {...asked}
      inputMode={inputModes[fact] ?? 'text'}
      isOptional={fact !== 'name'}
      autoComplete="off"
      value={facts[fact]}
      onChange={(value) => onChange({ [fact]: value })}
    />
  );
}

type ChoiceFact = (typeof choiceFacts)[number];

function ChoiceField({ asked, fact, facts, onChange }: PartProps<ChoiceFact>) {
  const options = useOptions();
  switch (fact) {
    case 'type':
      return (
        <ComboBox
          {...asked}
          isOptional
          options={options.types}
          value={facts.type}
          onChange={(type) => onChange({ type })}
        />
      );
    case 'stage':
      return (
        <Select
          {...asked}
          options={options.stages}
          value={facts.stage}
          onChange={(stage) => onChange({ stage })}
        />
      );
    case 'fields':
    case 'targetGroups':
    case 'offers':
    case 'needs': {
      const choices = {
        fields: options.fields,
        targetGroups: options.targets,
        offers: options.resources,
        needs: options.resources,
      };
      return (
        <TagPicker
          {...asked}
          isOptional
          options={choices[fact]}
          value={facts[fact]}
          onChange={(keys) => onChange({ [fact]: [...keys] })}
        />
      );
    }
  }
}
