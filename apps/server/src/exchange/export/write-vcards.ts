import type { ContactPersonView } from '@augenhoehe/domain/inventory';
import { type ContentProperty, plainValue, writeComponent } from '../../platform/content-lines.ts';

/** A contact person in use, with the name of the actor. */
export interface ExportedContact
  extends Pick<ContactPersonView, 'id' | 'name' | 'duty' | 'phone' | 'email' | 'availability'> {
  readonly actorName: string;
}

/** A property whose text is not empty. */
function filled(
  name: string,
  text: string,
  parameters: ContentProperty[1] = {},
): ContentProperty[] {
  return text === '' ? [] : [[name, parameters, 'text', plainValue(text)]];
}

/**
 * Family name and given names, which address books sort by. The last word is taken for the family's:
 * we keep names as they are said, and a program that puts both together shows them so again.
 */
function structuredName(name: string): ContentProperty[] {
  const words = plainValue(name)
    .split(/\s+/)
    .filter((word) => word !== '');
  const family = words.pop();
  return family === undefined ? [] : [['n', {}, 'text', [family, words.join(' '), '', '', '']]];
}

function properties(contact: ExportedContact): ContentProperty[] {
  const { id, name, duty, actorName, phone, email, availability } = contact;
  const called = name === '' ? [duty, actorName].filter((part) => part !== '').join(', ') : name;
  const work = { type: 'work' };
  return [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${id}`],
    ['fn', {}, 'text', plainValue(called)],
    ...structuredName(name),
    ['org', {}, 'text', [plainValue(actorName)]],
    ...filled('title', duty),
    ...filled('tel', phone, work),
    ...filled('email', email, work),
    ...filled('note', availability),
  ];
}

/** One vCard 4.0 (RFC 6350) each, in their order. */
export function writeVcards(contacts: readonly ExportedContact[]): string {
  return contacts.map((contact) => writeComponent(['vcard', properties(contact), []])).join('');
}
