import {
  type NeighbourhoodFileHead,
  NeighbourhoodFileHead as Head,
  neighbourhoodFileFormat,
  neighbourhoodFileLimits,
  neighbourhoodFileVersion,
} from '@augenhoehe/domain/exchange';
import { z } from 'zod';
import { partsOfFile } from './parts-of-file.ts';
import { UnusableFile } from './unusable-file.ts';

/** A file of which only the head has been looked at. */
export interface OpenedFile {
  readonly head: NeighbourhoodFileHead;
  /** Entries by name of their part, not yet looked at. */
  readonly parts: Readonly<Record<string, readonly unknown[]>>;
}

const Any = z.record(z.string(), z.unknown());
const Named = z.looseObject({ format: z.literal(neighbourhoodFileFormat), version: z.number() });
const headKeys = new Set(Object.keys(Head.shape));

function parseJson(bytes: Uint8Array): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return Any.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof z.ZodError) throw new UnusableFile('not-a-neighbourhood');
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new UnusableFile('not-json');
    throw error;
  }
}

/** `actors[3].email`, and what is wrong with it. */
export function faultOf(error: z.ZodError, part: string, index: number): UnusableFile {
  const [issue] = error.issues;
  const steps = issue?.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  const fault = issue?.code === 'custom' ? issue.message : (issue?.code ?? '');
  return new UnusableFile('faulty-entry', {
    path: `${part}[${index}]${steps?.join('') ?? ''}`,
    fault,
  });
}

function headOf(json: Record<string, unknown>): NeighbourhoodFileHead {
  const named = Named.safeParse(json);
  if (!named.success) throw new UnusableFile('not-a-neighbourhood');
  const { version } = named.data;
  if (version > neighbourhoodFileVersion) throw new UnusableFile('newer-file', { version });
  if (version < neighbourhoodFileVersion) throw new UnusableFile('older-file', { version });
  const head = Head.safeParse(json);
  if (head.success) return head.data;
  const [issue] = head.error.issues;
  const params = { path: issue?.path.join('.') ?? '', fault: issue?.code ?? '' };
  throw new UnusableFile('faulty-entry', params);
}

function partsOf(json: Record<string, unknown>): OpenedFile['parts'] {
  const known = new Set(partsOfFile.map(({ name }) => name));
  const parts = Object.entries(json).filter(([name]) => !headKeys.has(name));
  return Object.fromEntries(
    parts.map(([name, entries]) => {
      if (!known.has(name)) throw new UnusableFile('unknown-part', { part: name.slice(0, 80) });
      if (!Array.isArray(entries))
        throw new UnusableFile('faulty-entry', { path: name, fault: 'invalid_type' });
      return [name, entries];
    }),
  );
}

/**
 * Bytes to a file whose head is sound. Its entries are checked as they are written.
 *
 * @throws UnusableFile
 */
export function openNeighbourhoodFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length > neighbourhoodFileLimits.bytes) {
    throw new UnusableFile('file-too-large', {
      megabytes: neighbourhoodFileLimits.bytes / 1_048_576,
    });
  }
  const json = parseJson(bytes);
  return { head: headOf(json), parts: partsOf(json) };
}
