import { z } from 'zod';

/** The secret part of a one-time link: 256 random bits in base64url. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** How long an invitation is good for, in days. */
export const invitationDays = 14;

/** How long coordination may go without a second factor, in days. */
export const secondFactorGraceDays = 7;
