import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '../../ui/index.ts';
import { dayOf } from './cooperation-draft.ts';
import type { WrittenParty } from './party-draft.ts';

interface PartyFieldsProps {
  /** Before the name of each field, as the request has it. */
  readonly prefix: '' | 'changes.';
  readonly facts: WrittenParty;
  readonly onChange: (facts: Partial<WrittenParty>) => void;
}

/** What it hopes for, brings and has from it; two people as functions. */
export function PartyFields({ prefix, facts, onChange }: PartyFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        name={`${prefix}expectation`}
        label={t`Was erhofft sich diese Seite?`}
        help={t`Beim Rückblick steht das neben dem, was daraus wurde.`}
        isOptional
        rows={2}
        maxLength={500}
        value={facts.expectation}
        onChange={(expectation) => onChange({ expectation })}
      />
      <TextArea
        name={`${prefix}contribution`}
        label={t`Was bringt sie ein?`}
        isOptional
        rows={2}
        maxLength={500}
        value={facts.contribution}
        onChange={(contribution) => onChange({ contribution })}
      />
      <TextArea
        name={`${prefix}benefit`}
        label={t`Was hat sie davon?`}
        isOptional
        rows={2}
        maxLength={500}
        value={facts.benefit}
        onChange={(benefit) => onChange({ benefit })}
      />
      <TextField
        name={`${prefix}contact`}
        label={t`Wer spricht für sie?`}
        help={t`Die Funktion, kein Name, zum Beispiel „Hausleitung“.`}
        isOptional
        maxLength={160}
        value={facts.contact}
        onChange={(contact) => onChange({ contact })}
      />
      <TextField
        name={`${prefix}deputy`}
        label={t`Wer springt ein?`}
        help={t`Auch hier die Funktion. Mit zwei Menschen je Seite hängt nichts an einer Person.`}
        isOptional
        maxLength={160}
        value={facts.deputy}
        onChange={(deputy) => onChange({ deputy })}
      />
      <TextField
        name={`${prefix}since`}
        type="date"
        label={t`Seit wann ist sie dabei?`}
        isOptional
        value={facts.since ?? ''}
        onChange={(day) => onChange({ since: dayOf(day) })}
      />
    </>
  );
}
