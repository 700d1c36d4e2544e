import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';

export type Account = { readonly uid: number; readonly gid: number };

/**
 * The account a PostgreSQL server runs under when this process is root, which PostgreSQL refuses.
 * It must be listed in /etc/passwd, because initdb looks its name up. Undefined: stay as we are.
 */
export async function unprivilegedAccount(): Promise<Account | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map(parseLine);
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find((account) => account.name === name);
    if (found !== undefined) return { uid: found.uid, gid: found.gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody.');
}

function parseLine(line: string): { name: string; uid: number; gid: number } {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}
