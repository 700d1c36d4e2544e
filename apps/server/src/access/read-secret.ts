import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';

/** The secret that signs cookies: configured, or made once and kept beside the data. */
export async function readSecret({ secret, dataDirectory }: Config): Promise<string> {
  if (secret !== null) return secret;
  const path = join(dataDirectory, 'secret');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) await makeSecret(path);
  const kept = await readFile(path, 'utf8');
  if (kept.length < 32) throw new Error(`${path} holds no secret; remove it or set SECRET.`);
  return kept;
}

async function makeSecret(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    // Another process may be making one at the same moment: whole files only, and the first one wins.
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}
