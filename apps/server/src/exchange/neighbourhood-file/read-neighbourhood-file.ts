import {
  type NeighbourhoodFileHead,
  NeighbourhoodFileHead as Head,
  neighbourhoodFileFormat,
  neighbourhoodFileLimits,
  neighbourhoodFileVersion,
} from '@augenhoehe/domain/exchange';
import { z } from 'zod';
import { beginsObject, outlineOf, parsedAt, type Span } from './json-outline.ts';
import { partsOfFile } from './parts-of-file.ts';
import { UnusableFile } from './unusable-file.ts';

/** Entries of a part, each parsed when it is asked for: a large file would need ten times its size. */
export interface PartOfFile {
  readonly length: number;
  /** @throws UnusableFile `not-json` */
  readonly slice: (start: number, end: number) => unknown[];
}

/** A file of which only the head has been looked at. */
export interface OpenedFile {
  readonly head: NeighbourhoodFileHead;
  readonly parts: Readonly<Record<string, PartOfFile>>;
}

const Named = z.looseObject({ format: z.literal(neighbourhoodFileFormat), version: z.number() });
const headKeys = new Set(Object.keys(Head.shape));

type Outline = ReturnType<typeof outlineOf>;

/** @throws UnusableFile `not-json` where `read` finds that it is none */
function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new UnusableFile('not-json');
    throw error;
  }
}

function outlined(bytes: Uint8Array): Outline {
  try {
    return outlineOf(bytes);
  } catch (error) {
    // Not parsed to see what else it is: it may be as large as any.
    const isOther = error instanceof RangeError || !beginsObject(bytes);
    throw new UnusableFile(isOther ? 'not-a-neighbourhood' : 'not-json');
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

function headOf(bytes: Uint8Array, outline: Outline): NeighbourhoodFileHead {
  const members = [...outline].filter(([name]) => headKeys.has(name));
  const json = reading(() =>
    Object.fromEntries(members.map(([name, { span }]) => [name, parsedAt(bytes, span)])),
  );
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

function partsOf(bytes: Uint8Array, outline: Outline): OpenedFile['parts'] {
  const known = new Set(partsOfFile.map(({ name }) => name));
  const parts = [...outline].filter(([name]) => !headKeys.has(name));
  return Object.fromEntries(
    parts.map(([name, member]) => {
      if (!known.has(name)) throw new UnusableFile('unknown-part', { part: name.slice(0, 80) });
      if (member.kind !== 'list')
        throw new UnusableFile('faulty-entry', { path: name, fault: 'invalid_type' });
      return [name, partOf(bytes, member.entries)];
    }),
  );
}

function partOf(bytes: Uint8Array, entries: readonly Span[]): PartOfFile {
  return {
    length: entries.length,
    slice: (start, end) =>
      reading(() => entries.slice(start, end).map((span) => parsedAt(bytes, span))),
  };
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
  const outline = outlined(bytes);
  return { head: headOf(bytes, outline), parts: partsOf(bytes, outline) };
}
