import type { DigestFrequency, DigestRhythm } from '@augenhoehe/domain/notification';
import type { PersonId } from '@augenhoehe/domain/contract';

/** How often a member wants the digest; without a row, weekly. */
interface MailChoiceTable {
  neighbourhood_id: string;
  person_id: PersonId;
  frequency: DigestFrequency;
  /** SHA-256 of the token in the links at the end of the person's mails; `null` before the first one. */
  token_hash: string | null;
}

/** The last time at which digests of a neighbourhood left. */
interface DigestRunTable {
  neighbourhood_id: string;
  rhythm: DigestRhythm;
  slot_at: Date;
}

declare module '../platform/database/schema.ts' {
  interface Schema {
    mail_choice: MailChoiceTable;
    digest_run: DigestRunTable;
  }
}
