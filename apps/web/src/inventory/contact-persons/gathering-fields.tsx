import { Gathering, unfitWord } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, RadioGroup, TextField } from '../../ui/index.ts';
import type { EntryDraft } from './contact-draft.ts';
import { gatheringNames } from './contact-words.ts';

interface GatheringFieldsProps {
  readonly draft: EntryDraft;
  readonly onChange: (draft: EntryDraft) => void;
}

/** Where the data of a named person come from: by that, when the person has to be informed. */
export function GatheringFields({ draft, onChange }: GatheringFieldsProps) {
  const { t, i18n } = useLingui();
  const { gathered, facts } = draft;
  const helps: Readonly<Record<Gathering, string>> = {
    elsewhere: t`Von einer Website, einer Liste, von jemand anderem: zu informieren spätestens in einem Monat.`,
    'from-person': t`Im Gespräch, per Visitenkarte: zu informieren noch heute.`,
    self: t`Sie sind mit diesem Eintrag informiert.`,
  };
  return (
    <>
      <RadioGroup
        name="gathered"
        label={t`Woher sind die Angaben?`}
        options={(['elsewhere', 'from-person', 'self'] as const).map((key) => ({
          key,
          label: i18n._(gatheringNames[key]),
          help: helps[key],
        }))}
        value={gathered}
        onChange={(key) => onChange({ ...draft, gathered: Gathering.parse(key) })}
      />
      {gathered === 'self' && (
        <Notice tone="info">
          <Trans>
            Gespeichert wird, was Sie hier eintragen, damit andere im Quartier Sie bei der Arbeit
            erreichen. Sie können es jederzeit ändern, löschen oder der Nutzung widersprechen.
            Näheres steht unter „Datenschutz“.
          </Trans>
        </Notice>
      )}
      {gathered === 'elsewhere' && (
        <>
          <SourceField draft={draft} onChange={onChange} />
          <TextField
            name="facts.firstContactOn"
            type="date"
            label={t`Wann hatten Sie zuerst Kontakt, oder wann ist er geplant?`}
            help={t`Spätestens dann ist die Person zu informieren.`}
            isOptional
            value={facts.firstContactOn}
            onChange={(firstContactOn) =>
              onChange({ ...draft, facts: { ...facts, firstContactOn } })
            }
          />
        </>
      )}
    </>
  );
}

function SourceField({ draft, onChange }: GatheringFieldsProps) {
  const { t } = useLingui();
  const unfit = unfitWord(draft.source);
  const word = unfit?.word ?? '';
  return (
    <TextField
      name="source"
      label={t`Aus welcher Quelle?`}
      help={t`Zum Beispiel „Website“ oder „Liste der Stadt, März 2026“. Die Person darf es wissen.`}
      autoComplete="off"
      maxLength={200}
      value={draft.source}
      onChange={(source) => onChange({ ...draft, source })}
      hint={
        unfit?.kind === 'client'
          ? t`„${word}“ klingt nach einem Einzelfall. Das gehört nicht hierher.`
          : null
      }
    />
  );
}
