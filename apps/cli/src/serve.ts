import { createSetUpLink } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { runServer } from './run-server.ts';
import { speak } from './speak.ts';

export async function serve(): Promise<number> {
  return await runServer(readConfig(process.env), async ({ services }) => {
    const link = await createSetUpLink(services);
    if (link === null) return;
    console.log(
      speak({
        de: `\nNoch koordiniert hier niemand. Einmaliger Link zum Einrichten:\n  ${link}\n`,
        en: `\nNobody coordinates here yet. One-time link to set up:\n  ${link}\n`,
      }),
    );
  });
}
