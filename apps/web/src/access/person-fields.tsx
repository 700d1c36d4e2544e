import { useLingui } from '@lingui/react/macro';
import { TextField } from '../ui/index.ts';
import { PassphraseField } from './passphrase-field.tsx';

export interface PersonDraft {
  readonly name: string;
  readonly email: string;
}

interface PersonFieldsProps {
  readonly person: PersonDraft;
  readonly passphrase: string;
  readonly onPerson: (person: PersonDraft) => void;
  readonly onPassphrase: (passphrase: string) => void;
  /** The invitation is for this address alone. */
  readonly isEmailFixed?: boolean;
}

/** What a new account needs. */
export function PersonFields(props: PersonFieldsProps) {
  const { person, passphrase, onPerson, onPassphrase, isEmailFixed = false } = props;
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="person.name"
        label={t`Wie heißen Sie?`}
        help={t`So sehen Sie die anderen Beteiligten.`}
        autoComplete="name"
        maxLength={120}
        value={person.name}
        onChange={(name) => onPerson({ ...person, name })}
      />
      <TextField
        name="person.email"
        type="email"
        label={t`Ihre E-Mail-Adresse`}
        help={
          isEmailFixed
            ? t`Die Einladung gilt für diese Adresse.`
            : t`Damit melden Sie sich an. Nur die Koordination sieht sie.`
        }
        autoComplete="username"
        readOnly={isEmailFixed}
        maxLength={254}
        value={person.email}
        onChange={(email) => onPerson({ ...person, email })}
      />
      <PassphraseField
        name="person.passphrase"
        label={t`Wie soll Ihre Passphrase lauten?`}
        isNew
        value={passphrase}
        onChange={onPassphrase}
      />
    </>
  );
}
