import { ownedByActor } from '../owned-by-actor.ts';
import type { ToldTable } from '../told-table.ts';

/** A contact person is shown by its level of visibility and by its objection, not by the history. */
export const toldContactPersons: ToldTable = {
  table: 'contact_person',
  untold: ['name', 'duty', 'phone', 'email', 'availability', 'source', 'consent', 'author'],
  owned: ownedByActor('contact-person.edit'),
};
