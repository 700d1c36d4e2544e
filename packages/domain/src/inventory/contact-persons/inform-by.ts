import { monthsAfter } from '../../contract/index.ts';
import type { ContactPerson } from './contact-person.ts';

type Clock = Pick<
  ContactPerson,
  'name' | 'gathered' | 'enteredOn' | 'firstContactOn' | 'disclosedOn'
>;

/**
 * By when the person is to be informed; `null` where no person is named.
 *
 * What the person told is informed about at once (Art. 13 (1) DSGVO). What comes from elsewhere, by
 * the earliest of: a month after the entry, the first contact, the first disclosure to others
 * (Art. 14 (3)). Never before there was an entry.
 */
export function informBy(person: Clock): string | null {
  if (person.name === '') return null;
  if (person.gathered !== 'elsewhere') return person.enteredOn;
  const limits = [monthsAfter(person.enteredOn, 1), person.firstContactOn, person.disclosedOn];
  const earliest = limits.reduce(
    (found, day) => (day !== null && (found === null || day < found) ? day : found),
    null,
  );
  return earliest === null || earliest < person.enteredOn ? person.enteredOn : earliest;
}
