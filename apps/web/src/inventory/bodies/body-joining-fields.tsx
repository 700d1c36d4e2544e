import { Admission } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '../../ui/index.ts';
import type { BodyFieldsProps } from './body-fields-props.ts';

const unknown = 'unknown';

/** Who can join, how, and how one leaves. */
export function BodyJoiningFields({ prefix, facts, onChange }: BodyFieldsProps) {
  const { t } = useLingui();
  return (
    <>
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
        name={`${prefix}exitRule`}
        label={t`Wie scheidet man aus? In einem Satz.`}
        help={t`Zum Beispiel „mit vier Wochen Vorlauf, wer nachrückt, steht dann fest“.`}
        isOptional
        maxLength={300}
        value={facts.exitRule}
        onChange={(exitRule) => onChange({ exitRule })}
      />
    </>
  );
}
