import type { ContactPersonView } from '@augenhoehe/domain/inventory';
import ICAL from 'ical.js';

/** A contact person in use, with the name of the actor. */
export interface ExportedContact
  extends Pick<ContactPersonView, 'id' | 'name' | 'duty' | 'phone' | 'email' | 'availability'> {
  readonly actorName: string;
}

// 75 bytes with the blank that begins a folded line, which ical.js does not count.
ICAL.foldLength = 74;

/** A property as jCard (RFC 7095) has it: name, parameters, type, value. */
type Property = [string, Record<string, string>, string, string | string[]];

/** What RFC 6350 allows in a value: no control characters but the line end, which is escaped. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to leave out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** A property whose text is not empty. */
function filled(name: string, text: string, parameters: Property[1] = {}): Property[] {
  return text === '' ? [] : [[name, parameters, 'text', plain(text)]];
}

/**
 * Family name and given names, which address books sort by. The last word is taken for the family's:
 * we keep names as they are said, and a program that puts both together shows them so again.
 */
function structuredName(name: string): Property[] {
  const words = plain(name)
    .split(/\s+/)
    .filter((word) => word !== '');
  const family = words.pop();
  return family === undefined ? [] : [['n', {}, 'text', [family, words.join(' '), '', '', '']]];
}

function properties(contact: ExportedContact): Property[] {
  const { id, name, duty, actorName, phone, email, availability } = contact;
  const called = name === '' ? [duty, actorName].filter((part) => part !== '').join(', ') : name;
  const work = { type: 'work' };
  return [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${id}`],
    ['fn', {}, 'text', plain(called)],
    ...structuredName(name),
    ['org', {}, 'text', [plain(actorName)]],
    ...filled('title', duty),
    ...filled('tel', phone, work),
    ...filled('email', email, work),
    ...filled('note', availability),
  ];
}

/** One vCard 4.0 (RFC 6350) each, in their order. */
export function writeVcards(contacts: readonly ExportedContact[]): string {
  return contacts
    .map((contact) => `${ICAL.stringify(['vcard', properties(contact), []]).trimEnd()}\r\n`)
    .join('');
}
