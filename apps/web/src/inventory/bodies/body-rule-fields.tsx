import { SharedVisibility } from '@augenhoehe/domain/access';
import { decisionRuleTerms } from '@augenhoehe/domain/catalogue';
import { Admission } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import { useVisibilityWords } from '../use-visibility-words.ts';
import type { BodyFieldsProps } from './body-fields-props.ts';

const unknown = 'unknown';

/** How it decides, who can join, what it rests on, who sees it. */
export function BodyRuleFields({ prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const visibility = useVisibilityWords();
  return (
    <>
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
      <RadioGroup
        name={`${prefix}admission`}
        label={t`Können Neue dazukommen?`}
        options={[
          { key: 'open', label: t`Ja, es ist offen` },
          { key: 'closed', label: t`Nein, es ist geschlossen` },
          { key: unknown, label: t`Noch nicht bekannt` },
        ]}
        value={facts.admission ?? unknown}
        onChange={(key) => onChange({ admission: Admission.nullable().catch(null).parse(key) })}
      />
      {facts.admission === 'closed' && (
        <TextField
          name={`${prefix}closedReason`}
          label={t`Warum wird niemand Neues aufgenommen?`}
          maxLength={300}
          value={facts.closedReason}
          onChange={(closedReason) => onChange({ closedReason })}
        />
      )}
      <TextField
        name={`${prefix}admissionRule`}
        label={t`Wie wird man Mitglied? In einem Satz.`}
        isOptional
        maxLength={300}
        value={facts.admissionRule}
        onChange={(admissionRule) => onChange({ admissionRule })}
      />
      <TextField
        name={`${prefix}basis`}
        label={t`Worauf stützt es sich?`}
        help={t`Ein Gesetz, ein Beschluss, eine Geschäftsordnung, und wo sie zu finden sind.`}
        isOptional
        maxLength={300}
        value={facts.basis}
        onChange={(basis) => onChange({ basis })}
      />
      <TextArea
        name={`${prefix}note`}
        label={t`Was ist sonst wichtig?`}
        isOptional
        maxLength={2000}
        value={facts.note}
        onChange={(note) => onChange({ note })}
      />
      <Select
        name={`${prefix}visibility`}
        label={t`Wer sieht dieses Gremium und seine Mitglieder?`}
        options={SharedVisibility.options.map((level) => ({
          key: level,
          label: `${visibility.name(level)}: ${visibility.scope(level)}`,
        }))}
        value={facts.visibility}
        onChange={(key) => onChange({ visibility: SharedVisibility.catch('netzwerk').parse(key) })}
      />
    </>
  );
}
