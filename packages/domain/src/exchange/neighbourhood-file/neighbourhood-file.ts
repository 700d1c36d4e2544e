import { z } from 'zod';
import { LinkToken, NeighbourhoodFacts } from '../../access/index.ts';
import { endpoint, Instant, Slug } from '../../contract/index.ts';
import { ImportField, ImportKind } from '../import-field.ts';

/** Says in the first bytes what the file is. */
export const neighbourhoodFileFormat = 'augenhoehe-neighbourhood';

/** Goes up when a file could no longer be understood by the program before. */
export const neighbourhoodFileVersion = 1;

/** Everything of a file but its entries. */
export const NeighbourhoodFileHead = z.object({
  format: z.literal(neighbourhoodFileFormat),
  version: z.literal(neighbourhoodFileVersion),
  exportedAt: Instant,
  neighbourhood: NeighbourhoodFacts.extend({ slug: Slug }),
  /** Entries that whoever exported may not see, by part. */
  leftOut: z.record(z.string(), z.int()),
});
export type NeighbourhoodFileHead = z.infer<typeof NeighbourhoodFileHead>;

/** What was chosen for the columns of lists with these headings. */
export const WholeMapping = z.strictObject({
  kind: ImportKind,
  /** As it stands: blanks at either end belong to it. */
  headings: z
    .string()
    .max(50_000)
    .refine((value) => !value.includes('\u0000') && value.isWellFormed(), { error: 'unprintable' }),
  mapping: z.record(z.string(), ImportField.nullable()),
  updatedAt: Instant,
});

export const neighbourhoodFileLimits = {
  /**
   * Bytes. Ten thousand actors with their ties take a fiftieth of it, and so does each snapshot of them: five
   * years of monthly ones fit.
   */
  bytes: 256 * 1_048_576,
} as const;

/**
 * Why a file cannot be brought back.
 *
 * - `not-json`, `not-a-neighbourhood`: another kind of file
 * - `newer-file`, `older-file`: of a program that writes another version
 * - `unknown-part`: a part that this program does not know
 * - `faulty-entry`: `path` says where, `fault` what
 * - `contradiction`: entries of the part exist twice or refer to nothing
 * - `slug-taken`: there is a neighbourhood of this address already
 * - `no-such-account`: nobody here has the address that was named as coordinator's
 * - `file-too-large`
 * - `too-large-to-restore`: said before it is written; `part` needs most of it
 */
export const NeighbourhoodFileProblem = z.enum([
  'not-json',
  'not-a-neighbourhood',
  'newer-file',
  'older-file',
  'unknown-part',
  'faulty-entry',
  'contradiction',
  'slug-taken',
  'no-such-account',
  'file-too-large',
  'too-large-to-restore',
]);
export type NeighbourhoodFileProblem = z.infer<typeof NeighbourhoodFileProblem>;

/** What a file brought. */
export const RestoredNeighbourhood = z.object({
  slug: Slug,
  name: z.string(),
  /** Entries by part of the file. */
  counts: z.record(z.string(), z.int()),
});
export type RestoredNeighbourhood = z.infer<typeof RestoredNeighbourhood>;

/** The token comes before the file, which nobody else may send. */
export const restoreAtSetUp = endpoint({
  method: 'POST',
  path: '/api/set-up/neighbourhood-file',
  summary:
    'A neighbourhood out of its file, while nobody coordinates here; it waits to be taken over',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  files: { file: 'The file, as `exportNeighbourhood` wrote it.' },
  reply: RestoredNeighbourhood,
});
