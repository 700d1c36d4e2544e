import { decisionRuleTerms, voterTerms } from '@augenhoehe/domain/catalogue';
import { ActorId } from '@augenhoehe/domain/contract';
import { DecidedBy, namesDecider } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { CheckboxGroup, ComboBox, RadioGroup, Select, TextField } from '../../ui/index.ts';
import { useActorOptions } from '../use-actor-options.ts';
import type { BodyFieldsProps } from './body-fields-props.ts';

const unknown = 'unknown';

/** Who has the last word, how, over what, and who may vote. */
export function BodyDecidingFields(props: BodyFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { prefix, facts, onChange } = props;

  function choose(key: string): void {
    const decidedBy = DecidedBy.nullable().catch(null).parse(key);
    const deciderId = namesDecider(decidedBy) ? facts.deciderId : null;
    onChange({ decidedBy, deciderId });
  }

  return (
    <>
      <RadioGroup
        name={`${prefix}decidedBy`}
        label={t`Wer entscheidet?`}
        options={[
          { key: 'body', label: t`Das Gremium selbst` },
          { key: 'actor', label: t`Eine Stelle allein` },
          { key: 'others', label: t`Andere; das Gremium empfiehlt` },
          { key: unknown, label: t`Noch nicht bekannt` },
        ]}
        value={facts.decidedBy ?? unknown}
        onChange={choose}
      />
      {namesDecider(facts.decidedBy) && <DeciderField {...props} />}
      <Select
        name={`${prefix}decisionRule`}
        label={t`Wie entscheidet es?`}
        isOptional
        placeholder={t`noch nicht bekannt`}
        options={decisionRuleTerms.map((term) => ({ key: term.key, label: term[language] }))}
        value={facts.decisionRule}
        onChange={(key) => onChange({ decisionRule: key === '' ? null : key })}
      />
      <TextField
        name={`${prefix}decides`}
        label={t`Was darf es entscheiden? In einem Satz.`}
        isOptional
        maxLength={300}
        value={facts.decides}
        onChange={(decides) => onChange({ decides })}
      />
      <CheckboxGroup
        name={`${prefix}voters`}
        label={t`Wer darf mitstimmen?`}
        isOptional
        options={voterTerms.map((term) => ({ key: term.key, label: term[language] }))}
        values={facts.voters}
        onChange={(voters) => onChange({ voters: [...voters] })}
      />
    </>
  );
}

function DeciderField({ slug, prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  const actors = useActorOptions(slug);
  return (
    <ComboBox
      name={`${prefix}deciderId`}
      label={t`Welche Stelle entscheidet?`}
      help={t`Bleibt das leer, ist es noch nicht bekannt.`}
      isOptional
      options={actors.options}
      value={facts.deciderId}
      onChange={(key) => onChange({ deciderId: ActorId.nullable().catch(null).parse(key) })}
    />
  );
}
