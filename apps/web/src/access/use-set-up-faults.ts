import { useLingui } from '@lingui/react/macro';
import type { SetUpDraft } from './set-up-draft.ts';
import { useTooShort } from './use-too-short.ts';

/** What is still missing in a step, in words, by the field's path in the request. */
export function useSetUpFaults(
  step: number,
  { person, name, city }: SetUpDraft,
  passphrase: string,
): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const tooShort = useTooShort();
  const address = t`Das ist keine vollständige E-Mail-Adresse, wie in buero@beispiel.de.`;
  switch (step) {
    case 0:
      return {
        ...(person.name.trim() === ''
          ? { 'person.name': t`Bitte sagen Sie, wie Sie heißen.` }
          : {}),
        ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email.trim())
          ? {}
          : { 'person.email': address }),
        ...tooShort('person.passphrase', passphrase),
      };
    case 1:
      return {
        ...(name.trim() === ''
          ? { 'neighbourhood.name': t`Bitte geben Sie dem Quartier einen Namen.` }
          : {}),
        ...(city.trim() === ''
          ? { 'neighbourhood.city': t`Bitte nennen Sie die Stadt oder Gemeinde.` }
          : {}),
      };
    default:
      return {};
  }
}
