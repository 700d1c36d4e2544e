import type { Language } from '../../contract/index.ts';

/** A person who is an actor of their own. */
const personType = 'bew.einzel';

const somebody: Readonly<Record<Language, string>> = {
  de: 'eine engagierte Einzelperson',
  en: 'a committed individual',
};

/** Whether an actor may be called by its name where everybody reads it: people never are. */
export function isNamedInPublic({ type }: { readonly type: string | null }): boolean {
  return type !== personType;
}

/** What a party is called where everybody reads it: by its name, unless that is a person's. */
export function partyInPublic(
  party: { readonly name: string; readonly type: string | null },
  language: Language,
): string {
  return isNamedInPublic(party) ? party.name : somebody[language];
}
