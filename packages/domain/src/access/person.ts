import { z } from 'zod';
import { requiredText } from '../contract/index.ts';

/** Compared in lower case: providers that tell upper from lower case have died out. */
export const Email = z.string().trim().toLowerCase().pipe(z.email().max(254));

export const passphraseLength = { minimum: 12, maximum: 128 } as const;

/** Length alone is asked for; the server also refuses what stands in lists of stolen ones. */
export const Passphrase = z.string().min(passphraseLength.minimum).max(passphraseLength.maximum);

export const PersonName = requiredText(120);

export const NewPerson = z.object({ name: PersonName, email: Email, passphrase: Passphrase });
export type NewPerson = z.infer<typeof NewPerson>;
