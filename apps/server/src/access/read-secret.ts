import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';

/** The secret that signs cookies: configured, or made once and kept beside the data. */
export async function readSecret({ secret, dataDirectory }: Config): Promise<string> {
  if (secret !== null) return secret;
  const path = join(dataDirectory, 'secret');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  try {
    // Another process may be making it at the same moment: only one of them may win.
    await writeFile(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const kept = await readFile(path, 'utf8');
  if (kept.length < 32) throw new Error(`${path} holds no secret; remove it or set SECRET.`);
  return kept;
}
