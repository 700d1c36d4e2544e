import { bodyTypeTerms } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { Select, TextArea, TextField } from '../../ui/index.ts';
import { BodyRuleFields } from './body-rule-fields.tsx';
import type { BodyFieldsProps } from './body-fields-props.ts';

interface WithSource extends BodyFieldsProps {
  readonly source: string;
  readonly onSource: (source: string) => void;
}

/** Name and type are enough; everything else can follow. */
export function BodyFields({ source, onSource, ...props }: WithSource) {
  const { t } = useLingui();
  const language = useLanguage();
  const { prefix, facts, onChange } = props;
  return (
    <>
      <TextField
        name={`${prefix}name`}
        label={t`Wie heißt das Gremium?`}
        autoComplete="off"
        maxLength={200}
        value={facts.name}
        onChange={(name) => onChange({ name })}
      />
      <Select
        name={`${prefix}type`}
        label={t`Was für ein Gremium ist es?`}
        options={bodyTypeTerms.map((term) => ({ key: term.key, label: term[language] }))}
        value={facts.type}
        onChange={(type) => onChange({ type })}
      />
      <TextArea
        name={`${prefix}purpose`}
        label={t`Wozu trifft es sich?`}
        isOptional
        maxLength={1000}
        value={facts.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <TextField
        name={`${prefix}rhythm`}
        label={t`Wann trifft es sich?`}
        help={t`Zum Beispiel „jeden ersten Dienstag, 16 Uhr“ oder „unregelmäßig“.`}
        isOptional
        maxLength={200}
        value={facts.rhythm}
        onChange={(rhythm) => onChange({ rhythm })}
      />
      <TextField
        name={`${prefix}meetingsPerYear`}
        type="number"
        min={0}
        max={366}
        inputMode="numeric"
        label={t`Wie oft im Jahr etwa?`}
        isOptional
        value={facts.meetingsPerYear}
        onChange={(meetingsPerYear) => onChange({ meetingsPerYear })}
      />
      <BodyRuleFields {...props} />
      <TextField
        name="source"
        label={t`Woher wissen Sie das?`}
        help={t`Zum Beispiel „Gespräch am 3. März“ oder „Website“. Leer heißt: von Ihnen selbst.`}
        isOptional
        maxLength={200}
        value={source}
        onChange={onSource}
      />
    </>
  );
}
