import { passphraseLength } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';

/** Words for a new passphrase that is too short to be sent, by the name of its field. */
export function useTooShort(): (name: string, passphrase: string) => Record<string, string> {
  const { t } = useLingui();
  const { minimum } = passphraseLength;
  return function tooShort(name, passphrase) {
    if (passphrase.length >= minimum) return {};
    return { [name]: t`Die Passphrase braucht mindestens ${minimum} Zeichen.` };
  };
}
