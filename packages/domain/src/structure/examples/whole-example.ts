import { z } from 'zod';
import { Consent } from './consent.ts';
import { Example } from './example.ts';

/** Examples as a neighbourhood's file keeps them, without their publication. A key is the column's name. */
export const WholeExample = z.strictObject(Example.omit({ publication: true }).shape);
export const WholeConsent = z.strictObject(Consent.shape);
