import type { ActorId, ContactPersonId } from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable, Selectable } from 'kysely';

export interface ContactPersonTable {
  neighbourhood_id: string;
  id: ContactPersonId;
  actor_id: ActorId;
  rank: number;
  name: string;
  duty: string;
  phone: string;
  email: string;
  availability: string;
  is_deputy: boolean;
  visibility: string;
  first_contact_on: string | null;
  law: string;
  ground: string;
  consent: ColumnType<unknown, unknown, unknown>;
  gathered: string;
  source: string;
  entered_on: string;
  disclosed_on: string | null;
  /** See `informBy`; null where nobody needs to be informed. */
  inform_by: string | null;
  informed_on: string | null;
  informed_how: string | null;
  objected_on: string | null;
  /** See `blockOf`. */
  blocked_on: string | null;
  anonymised_on: string | null;
  author: string | null;
  created_at: Date;
  updated_at: Date;
}

export type ContactPersonRow = Selectable<ContactPersonTable>;
export type NewContactPersonRow = Insertable<ContactPersonTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    contact_person: ContactPersonTable;
  }
}
