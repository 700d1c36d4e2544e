/**
 * A program: imports a list as the interface does it, through the server's endpoints; tells the seconds
 * of the dry run and of the writing as JSON on its output.
 * The folder holds what `empty-neighbourhood.ts` creates.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ImportDraft } from '@augenhoehe/domain/exchange';
import { z } from 'zod';
import { buildServer } from '../../apps/server/src/index.ts';
import { readConfig } from '../../apps/server/src/platform/config/config.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
const signedIn = await server.http.inject({
  method: 'POST',
  url: '/api/sign-in',
  payload: { email: 'bench@example.org', passphrase: 'vier Zebras im Regen' },
});
const cookie = signedIn.cookies
  .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  .join('; ');
const origin = await server.http.listen({ port: 0, host: '127.0.0.1' });
const imports = `${origin}/api/neighbourhoods/nordhof/imports`;

async function ask(url: string, method: 'GET' | 'POST', body?: FormData): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { cookie, origin },
    ...(body === undefined ? {} : { body }),
  });
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}

async function wait(id: string, until: ImportDraft['status']): Promise<ImportDraft> {
  for (;;) {
    const draft = ImportDraft.parse(await ask(`${imports}/${id}`, 'GET'));
    if (draft.status === until) return draft;
    if (draft.problem !== null) throw new Error(draft.problem.code);
    await pause(50);
  }
}

const form = new FormData();
form.set('kind', 'actors');
form.set('file', new Blob([await readFile(file)]), 'list.csv');
const began = performance.now();
const { id } = z.object({ id: z.string() }).parse(await ask(imports, 'POST', form));
const plan = await wait(id, 'ready');
const planned = performance.now();
await ask(`${imports}/${id}/application`, 'POST');
await wait(id, 'applied');
const written = performance.now();
console.log(
  JSON.stringify({
    dryRun: (planned - began) / 1000,
    writing: (written - planned) / 1000,
    actors: plan.writes.newActors,
    ties: plan.writes.newTies,
  }),
);
await server.close();
