import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseProblem } from '../database-problem.ts';

export interface FolderLock {
  release(): void;
}

/** Nobody else may need the file, and what nobody needs is collected and would free the folder. */
const held = new Set<DatabaseSync>();

/** SQLite's primary result code for a lock that somebody else holds. */
const busy = 5;

/**
 * Keeps every other process out of the folder: two on the same files would destroy them.
 * The lock is the operating system's own, taken through an empty SQLite file, as Node offers no other
 * way to it. It ends with the process, however that ends, so a stale lock cannot exist. The
 * process id beside it only serves the message.
 */
export function lockFolder(folder: string): FolderLock {
  const lock = new DatabaseSync(join(folder, 'database.lock'), { timeout: 0 });
  const holder = join(folder, 'database.pid');
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new DatabaseProblem('folder-in-use', inUse(folder, readHolder(holder)), { cause: error });
  }
  held.add(lock);
  writeHolder(holder);
  return {
    release() {
      rmSync(holder, { force: true });
      held.delete(lock);
      lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}

function inUse(folder: string, pid: string | undefined): string {
  const who = pid === undefined ? 'Another process' : `Another process (${pid})`;
  return `${who} already works with the database in ${folder}. Stop it, or choose another folder.`;
}

/** Written beside and renamed, so that nobody reads half of it. */
function writeHolder(path: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${process.pid}\n`);
  renameSync(draft, path);
}

function readHolder(path: string): string | undefined {
  try {
    return /^\d+$/m.exec(readFileSync(path, 'utf8'))?.[0];
  } catch {
    // The holder has the lock but has not come to writing its number yet.
    return undefined;
  }
}
