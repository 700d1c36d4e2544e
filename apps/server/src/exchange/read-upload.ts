import { requiredText } from '@augenhoehe/domain/contract';
import { importLimits, startImport } from '@augenhoehe/domain/exchange';
import type { FastifyRequest } from 'fastify';
import { parseInput } from '../platform/http/parse-input.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { type NewImport, sourceFromFileName } from './start-import.ts';

interface Upload {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

function tooLarge(): ProblemError {
  return new ProblemError(413, 'file-too-large', { megabytes: importLimits.bytes / 1_048_576 });
}

async function readParts(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new ProblemError(415, 'not-a-form');
  const fields: Record<string, unknown> = {};
  let file: Upload['file'] = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw tooLarge();
      fields[part.fieldname] = part.value;
    } else {
      const bytes = await part.toBuffer();
      if (part.file.truncated || bytes.length > importLimits.bytes) throw tooLarge();
      file = { name: part.filename, bytes };
    }
  }
  return { fields, file };
}

/**
 * The form with a file or pasted text.
 *
 * @throws ProblemError 400 `invalid-input`, `no-file`; 413 `file-too-large`; 415 `not-a-form`
 */
export async function readUpload(request: FastifyRequest): Promise<NewImport> {
  const { fields, file } = await readParts(request);
  const { kind: content, source = '', text } = parseInput(startImport.body, fields);
  if (file !== null) {
    const named = source === '' ? sourceFromFileName(file.name) : source;
    const usable = requiredText(200).safeParse(named).data ?? 'Import';
    return { content, fileName: file.name.slice(0, 255), source: usable, bytes: file.bytes };
  }
  if (text === undefined) throw new ProblemError(400, 'no-file');
  return { content, fileName: null, source, bytes: Buffer.from(text, 'utf8') };
}
