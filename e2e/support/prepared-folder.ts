import { cpSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A data folder of its own in which the demo was started once already. */
export async function preparedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-e2e-'));
  // A thousand files: one after the other from JavaScript takes twice the time.
  cpSync(inject('preparedFolder'), folder, { recursive: true });
  return folder;
}
