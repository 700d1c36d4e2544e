import { useLingui } from '@lingui/react/macro';
import { Checkbox, Mark, RadioGroup, Select, TextField } from '../../../ui/index.ts';
import { baseWords, useRuleWords } from '../use-rule-words.ts';
import { DecisionDraft } from './decision-draft.ts';
import type { FieldsProps } from './fields-props.ts';
import { canBeSecret } from './fitting.ts';

const quorums = ['1/3', '1/2', '2/3', '3/4', '1/1'];
const majorities = ['1/2', '2/3', '3/4'];

/** Until when, seen by whom, and with which majority and quorum. */
export function RuleFields({ draft, onChange }: FieldsProps) {
  const { t, i18n } = useLingui();
  const { share } = useRuleWords();
  function named(written: string): string {
    const [num = 0, den = 1] = written.split('/').map(Number);
    return share({ num, den });
  }
  return (
    <>
      <TextField
        name="closesAt"
        type="datetime-local"
        label={t`Bis wann wird abgestimmt?`}
        help={t`Deutsche Zeit. Später verlängern geht, verkürzen nicht.`}
        value={draft.closesAt}
        onChange={(closesAt) => onChange({ closesAt })}
      />
      <TextField
        name="opensAt"
        type="datetime-local"
        label={t`Ab wann?`}
        help={t`Leer heißt: sofort, sobald Sie eröffnen.`}
        isOptional
        value={draft.opensAt}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      <Visibility draft={draft} onChange={onChange} />
      <Select
        name="quorum"
        label={t`Wie viele müssen mindestens mitmachen?`}
        help={t`Wird das verfehlt, gibt es keine Entscheidung. Eine Ablehnung ist das nicht.`}
        placeholder={t`keine Mindestbeteiligung`}
        isOptional
        options={quorums.map((key) => ({ key, label: named(key) }))}
        value={draft.quorum}
        onChange={(quorum) => onChange({ quorum })}
      />
      {draft.method === 'yes_no' && (
        <>
          <Select
            name="majority"
            label={t`Welche Mehrheit braucht es?`}
            options={majorities.map((key) => ({
              key,
              label: key === '1/2' ? t`mehr als die Hälfte` : t`mindestens ${named(key)}`,
            }))}
            value={draft.majority}
            onChange={(majority) => onChange({ majority })}
          />
          <Select
            name="base"
            label={t`Wovon?`}
            help={t`Üblich sind alle Ja und Nein (§ 32 BGB); Enthaltungen zählen dann nicht mit.`}
            options={Object.entries(baseWords).map(([key, words]) => ({
              key,
              label: i18n._(words),
            }))}
            value={draft.base}
            onChange={(key) => onChange({ base: DecisionDraft.shape.base.parse(key) })}
          />
        </>
      )}
      {!draft.secret && (
        <Select
          name="proxiesPerHolder"
          label={t`Für wie viele andere darf eine Stimme mitstimmen?`}
          options={[
            { key: '0', label: t`für niemanden` },
            { key: '1', label: t`für eine` },
            { key: '2', label: t`für zwei` },
          ]}
          value={String(draft.proxiesPerHolder)}
          onChange={(key) => onChange({ proxiesPerHolder: Number(key) })}
        />
      )}
      <Checkbox
        label={t`Wer später dazukommt, darf mitstimmen`}
        isSelected={draft.lateJoiners}
        onChange={(lateJoiners) => onChange({ lateJoiners })}
      />
      {draft.method === 'consent' && (
        <Checkbox
          label={t`Wer nach zwei Erinnerungen schweigt, stimmt zu`}
          help={t`Das wird angekündigt und im Ergebnis als „stillschweigend“ gezeigt.`}
          isSelected={draft.silenceIsConsent}
          onChange={(silenceIsConsent) => onChange({ silenceIsConsent })}
        />
      )}
    </>
  );
}

function Visibility({ draft, onChange }: Omit<FieldsProps, 'slug'>) {
  const { t } = useLingui();
  const { secret } = draft;
  const isOffered = canBeSecret(draft);
  return (
    <>
      <RadioGroup
        name="secret"
        label={t`Offen oder geheim?`}
        options={[
          {
            key: 'open',
            label: t`Offen`,
            help: t`Die Beteiligten sehen, wer wie gestimmt hat. Bis zur Frist lässt sich die Stimme ändern.`,
          },
          {
            key: 'secret',
            label: t`Geheim`,
            help: isOffered
              ? t`Niemand sieht, wer wie gestimmt hat. Eine geheime Stimme lässt sich nicht mehr ändern; bei wenigen oder gleichen Stimmen schützt das Geheimnis kaum.`
              : t`Geht hier nicht: Dazu braucht es eine Stimme je Organisation oder je Person, und Konsent lebt davon, dass Einwände genannt werden.`,
            isDisabled: !isOffered,
          },
        ]}
        value={secret ? 'secret' : 'open'}
        onChange={(key) => onChange({ secret: key === 'secret' })}
      />
      {secret ? (
        <Mark tone="hint" isBoxed>
          {t`Unter fünf Stimmen sagen wir nur, ob angenommen oder abgelehnt ist. Für Wahlen von Personen ist das nicht gedacht.`}
        </Mark>
      ) : (
        <Checkbox
          label={t`Den Zwischenstand bis zum Ende verbergen`}
          help={t`So richtet sich niemand nach den anderen.`}
          isSelected={draft.resultsHidden}
          onChange={(resultsHidden) => onChange({ resultsHidden })}
        />
      )}
    </>
  );
}
