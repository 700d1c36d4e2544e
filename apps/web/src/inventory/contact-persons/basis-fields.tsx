import { ConsentChannel, DataProtectionLaw, LegalGround } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '../../ui/index.ts';
import type { BasisDraft } from './contact-draft.ts';
import { channelNames, groundNames, lawNames } from './contact-words.ts';

interface BasisFieldsProps {
  /** Before the fields' names in the request, `basis.` or nothing. */
  readonly path: string;
  readonly basis: BasisDraft;
  readonly onChange: (basis: BasisDraft) => void;
}

const grounds = ['interest', 'task', 'contract', 'obligation', 'consent'] as const;

/** What allows keeping the entry; asked without a paragraph, which follows from both answers. */
export function BasisFields({ path, basis, onChange }: BasisFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <Select
        name={`${path}ground`}
        label={t`Was erlaubt den Eintrag?`}
        help={t`Kommunen stützen sich auf ihre Aufgabe, andere meist auf ein berechtigtes Interesse. Eine Einwilligung muss freiwillig und widerrufbar sein.`}
        options={grounds.map((ground) => ({ key: ground, label: i18n._(groundNames[ground]) }))}
        value={basis.ground}
        onChange={(key) => onChange({ ...basis, ground: LegalGround.parse(key) })}
      />
      <Select
        name={`${path}law`}
        label={t`Welches Recht gilt für Sie?`}
        options={DataProtectionLaw.options.map((law) => ({
          key: law,
          label: i18n._(lawNames[law]),
        }))}
        value={basis.law}
        onChange={(key) => onChange({ ...basis, law: DataProtectionLaw.parse(key) })}
      />
      {basis.ground === 'consent' && (
        <ConsentFields path={path} basis={basis} onChange={onChange} />
      )}
    </>
  );
}

function ConsentFields({ path, basis, onChange }: BasisFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      <TextField
        name={`${path}consent.wording`}
        label={t`In welchen Wortlaut hat die Person eingewilligt?`}
        help={t`Name und Stand des Textes, zum Beispiel „Einwilligung Netzwerk, Mai 2026“.`}
        autoComplete="off"
        maxLength={120}
        value={basis.wording}
        onChange={(wording) => onChange({ ...basis, wording })}
      />
      <Select
        name={`${path}consent.channel`}
        label={t`Auf welchem Weg?`}
        options={ConsentChannel.options.map((channel) => ({
          key: channel,
          label: i18n._(channelNames[channel]),
        }))}
        value={basis.channel}
        onChange={(key) => onChange({ ...basis, channel: ConsentChannel.parse(key) })}
      />
      <TextField
        name={`${path}consent.givenOn`}
        type="date"
        label={t`An welchem Tag?`}
        value={basis.givenOn}
        onChange={(givenOn) => onChange({ ...basis, givenOn })}
      />
    </>
  );
}
