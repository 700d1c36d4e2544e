import type {
  ConsentId,
  CooperationId,
  ExampleId,
  ExampleTextId,
  PartyId,
  PersonId,
} from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable, Selectable } from 'kysely';
import type { PartyWordColumns } from '../party-word-row.ts';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface ExampleTable {
  neighbourhood_id: string;
  id: ExampleId;
  cooperation_id: CooperationId;
  text: Json;
  text_id: ExampleTextId;
  publication: Json | null;
  created_at: Date;
  updated_at: Date;
}

interface ConsentTable extends PartyWordColumns<PersonId> {
  neighbourhood_id: string;
  id: ConsentId;
  example_id: ExampleId;
  party_id: PartyId;
  text_id: ExampleTextId;
}

export type ExampleRecord = Selectable<ExampleTable>;
export type NewExampleRecord = Insertable<ExampleTable>;
export type ConsentRecord = Selectable<ConsentTable>;
export type NewConsentRecord = Insertable<ConsentTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    cooperation_example: ExampleTable;
    example_consent: ConsentTable;
  }
}
