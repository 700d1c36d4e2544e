import { passphraseLength } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Checkbox, TextField } from '../ui/index.ts';
import './passphrase-field.css';

interface PassphraseFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new one is thought of here, an old one known by heart or by a password manager. */
  readonly isNew?: boolean;
}

/** A passphrase can always be looked at, pasted and filled in by a password manager. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { name, label, value, onChange, isNew = false } = props;
  const { t } = useLingui();
  const [isShown, setShown] = useState(false);
  const { minimum } = passphraseLength;
  const left = minimum - value.length;
  const help = t`Mindestens ${minimum} Zeichen. Mehrere Wörter sind leichter zu merken und sicherer als Sonderzeichen.`;
  return (
    <div className="passphrase">
      <TextField
        name={name}
        label={label}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={passphraseLength.maximum}
        value={value}
        onChange={onChange}
        {...(isNew ? { help, hint: hintOf(value, left, t`Noch ${left} Zeichen`) } : {})}
      />
      <Checkbox label={t`Passphrase zeigen`} isSelected={isShown} onChange={setShown} />
    </div>
  );
}

function hintOf(value: string, left: number, words: string): string | null {
  return value !== '' && left > 0 ? words : null;
}
