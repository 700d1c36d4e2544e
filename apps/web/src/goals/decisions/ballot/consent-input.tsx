import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea } from '../../../ui/index.ts';
import { consentKinds } from './ballot-words.ts';
import type { InputProps } from './input-props.ts';

const longestReason = 2000;

/** Consent, with a concern, an objection or standing aside; whoever objects says why, and what it harms. */
export function ConsentInput({ draft, onChange }: InputProps) {
  const { t, i18n } = useLingui();
  const { choice, reason, harmedAim } = draft;
  const isObjection = choice === 'objection';
  return (
    <>
      <RadioGroup
        name="choice"
        label={t`Was sagen Sie zu diesem Vorschlag?`}
        options={Object.entries(consentKinds).map(([key, { name, meaning }]) => ({
          key,
          label: i18n._(name),
          help: i18n._(meaning),
        }))}
        value={choice}
        onChange={(kind) => onChange({ choice: kind })}
      />
      {(isObjection || choice === 'consent_with_concern') && (
        <TextArea
          name="reason"
          label={isObjection ? t`Was spricht dagegen?` : t`Welches Bedenken sollen alle hören?`}
          help={t`Alle Beteiligten lesen diesen Satz, mit Ihrem Namen.`}
          rows={2}
          maxLength={longestReason}
          value={reason}
          onChange={(words) => onChange({ reason: words })}
        />
      )}
      {isObjection && (
        <TextArea
          name="harmedAim"
          label={t`Welchem gemeinsamen Ziel schadet der Vorschlag?`}
          help={t`Ein Einwand nennt, was auf dem Spiel steht. So lässt sich der Vorschlag verbessern.`}
          rows={2}
          maxLength={longestReason}
          value={harmedAim}
          onChange={(words) => onChange({ harmedAim: words })}
        />
      )}
    </>
  );
}
