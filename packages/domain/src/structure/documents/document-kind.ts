import { z } from 'zod';

/** Documents beside agreements, which have versions of their own. */
export const DocumentKind = z.enum([
  'who-does-what',
  'letter',
  'minutes',
  'decision-record',
  'decision-ballots',
  'decision-entry-sheet',
  'decision-count',
  'role-sheet',
  'example',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;
