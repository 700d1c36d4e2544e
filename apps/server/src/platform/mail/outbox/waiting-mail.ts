import type { Mail } from '../mailer.ts';

export interface WaitingMail {
  readonly neighbourhoodId: string;
  readonly id: string;
  readonly kind: string;
  readonly personId: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly createdAt: Date;
}

/**
 * Writes mails of one neighbourhood when they are about to leave, all in one go. A mail that is
 * missing in the answer has nothing to say any more, or nobody to say it to: it is dropped.
 */
export type ComposeMails = (
  neighbourhoodId: string,
  mails: readonly WaitingMail[],
) => Promise<ReadonlyMap<string, Mail>>;

/** By kind of mail. */
export type Composers = Readonly<Record<string, ComposeMails>>;
