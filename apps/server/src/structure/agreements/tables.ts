import type {
  AgreementId,
  AgreementVersionId,
  ConfirmationId,
  ContributionId,
  CooperationId,
  PartyId,
  PersonId,
} from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable, Selectable } from 'kysely';
import type { PartyWordColumns } from '../party-word-row.ts';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface AgreementTable {
  neighbourhood_id: string;
  id: AgreementId;
  cooperation_id: CooperationId;
  form: string;
  state: string;
  state_reason: string;
  state_until: string | null;
  handover: Json;
  archived: boolean;
  created_at: Date;
  updated_at: Date;
}

interface VersionTable {
  neighbourhood_id: string;
  id: AgreementVersionId;
  agreement_id: AgreementId;
  number: number;
  state: string;
  content: Json;
  reason: string;
  opened_at: Date | null;
  in_force_on: string | null;
  created_at: Date;
  updated_at: Date;
}

interface ConfirmationTable extends PartyWordColumns<PersonId | null> {
  neighbourhood_id: string;
  id: ConfirmationId;
  version_id: AgreementVersionId;
  party_id: PartyId;
}

interface ContributionTable {
  neighbourhood_id: string;
  id: ContributionId;
  agreement_id: AgreementId;
  party_id: PartyId;
  form: string;
  what: string;
  amount: string;
  due_on: string | null;
  state: string;
  given_on: string | null;
  note: string;
  created_at: Date;
  updated_at: Date;
}

interface LinkTable {
  neighbourhood_id: string;
  agreement_id: AgreementId;
  party_id: PartyId;
  token_hash: string;
  created_at: Date;
  expires_at: Date;
}

export type AgreementRecord = Selectable<AgreementTable>;
export type NewAgreementRecord = Insertable<AgreementTable>;
export type VersionRecord = Selectable<VersionTable>;
export type NewVersionRecord = Insertable<VersionTable>;
export type ConfirmationRecord = Selectable<ConfirmationTable>;
export type NewConfirmationRecord = Insertable<ConfirmationTable>;
export type ContributionRecord = Selectable<ContributionTable>;
export type NewContributionRecord = Insertable<ContributionTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    agreement: AgreementTable;
    agreement_version: VersionTable;
    agreement_confirmation: ConfirmationTable;
    agreement_contribution: ContributionTable;
    agreement_link: LinkTable;
  }
}
