import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CodedReason, type ListSheet } from '@augenhoehe/domain/exchange';
import { z } from 'zod';

const Sheets = z.array(
  z.object({
    name: z.string(),
    rows: z.array(
      z.object({ row: z.int(), cells: z.array(z.string()), of: z.literal('tie').optional() }),
    ),
    tiesFrom: z.int().optional(),
    notices: z.array(CodedReason).optional(),
  }),
);

/** A list is planned right after it was read, and again after each answer about its columns. */
let latest: { readonly digest: string; readonly sheets: readonly ListSheet[] } | undefined;

function digestOf(packed: Uint8Array): string {
  return createHash('sha256').update(packed).digest('base64');
}

export function packSheets(sheets: readonly ListSheet[]): Uint8Array {
  const packed = gzipSync(JSON.stringify(sheets), { level: 1 });
  latest = { digest: digestOf(packed), sheets };
  return packed;
}

export function unpackSheets(packed: Uint8Array): readonly ListSheet[] {
  const digest = digestOf(packed);
  if (latest?.digest !== digest) {
    latest = { digest, sheets: Sheets.parse(JSON.parse(gunzipSync(packed).toString('utf8'))) };
  }
  return latest.sheets;
}
