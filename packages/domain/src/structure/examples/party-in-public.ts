import type { Language } from '../../contract/index.ts';

/** A person who is an actor of their own. */
const personType = 'bew.einzel';

const somebody: Readonly<Record<Language, string>> = {
  de: 'eine engagierte Einzelperson',
  en: 'a committed individual',
};

/** What a party is called where everybody reads it: by its name, unless that is a person's. */
export function partyInPublic(
  { name, type }: { readonly name: string; readonly type: string | null },
  language: Language,
): string {
  return type === personType ? somebody[language] : name;
}
