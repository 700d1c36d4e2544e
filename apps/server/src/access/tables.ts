import type { ColumnType, Generated } from 'kysely';
import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, Language, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';

/** Somebody with an account. */
export interface PersonTable {
  id: PersonId;
  name: string;
  /** In lower case. */
  email: string;
  email_verified: boolean;
  image: string | null;
  language: Generated<Language>;
  second_factor_enabled: Generated<boolean>;
  created_at: Date;
  updated_at: Date;
}

/** A way of signing in: a passphrase („credential“) or an identity provider. */
export interface CredentialTable {
  id: string;
  account_id: string;
  provider_id: string;
  person_id: PersonId;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: Date | null;
  refresh_token_expires_at: Date | null;
  scope: string | null;
  password_hash: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface PersonSessionTable {
  id: string;
  token: string;
  person_id: PersonId;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
  ip_address: string | null;
  user_agent: string | null;
}

export interface NeighbourhoodTable {
  id: NeighbourhoodId;
  slug: string;
  name: string;
  city: string;
  language: Language;
  /** Invented, to look around in. */
  sample: boolean;
  created_at: ColumnType<Date, Date, never>;
}

export interface MembershipTable {
  neighbourhood_id: NeighbourhoodId;
  person_id: PersonId;
  role: Role;
  actor_id: ActorId | null;
  joined_at: Date;
  /** When the grace for a second factor began; null for everybody but coordination. */
  coordinates_since: Date | null;
  in_protected_circle: Generated<boolean>;
  /** Rows stay, so that the history keeps its names. */
  left_at: Date | null;
}

export interface InvitationTable {
  neighbourhood_id: NeighbourhoodId;
  id: string;
  role: Role;
  actor_id: ActorId | null;
  email: string | null;
  /** SHA-256 of the link shown to whoever invited. */
  token_hash: string;
  /** SHA-256 of the link that only the mailbox got: it proves the address. */
  mailed_token_hash: string | null;
  invited_by: PersonId;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  accepted_by: PersonId | null;
  revoked_at: Date | null;
}

export interface SetUpLinkTable {
  token_hash: string;
  created_at: Date;
}

/** How often something was tried lately. */
export interface AllowanceTable {
  key: string;
  window_ends_at: Date;
  used: number;
}

declare module '../platform/database/schema.ts' {
  interface Schema {
    person: PersonTable;
    credential: CredentialTable;
    person_session: PersonSessionTable;
    neighbourhood: NeighbourhoodTable;
    membership: MembershipTable;
    invitation: InvitationTable;
    set_up_link: SetUpLinkTable;
    allowance: AllowanceTable;
  }
}
