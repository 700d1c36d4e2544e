import { createSampleLink } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { runServer } from './run-server.ts';
import { speak } from './speak.ts';

/** The sample has a database of its own, so that looking at it never touches anybody's data. */
export async function demo(): Promise<number> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const config = readConfig({ ...environment, DATA_DIR: environment['DATA_DIR'] ?? './data/demo' });
  return await runServer(config, async ({ services }) => {
    const link = await createSampleLink(services);
    if (link === null) return;
    console.log(
      speak({
        de: `\nDas Beispielquartier „Hafergraben“ liegt bereit. Link hinein:\n  ${link}\n`,
        en: `\nThe sample neighbourhood "Hafergraben" is ready. Link into it:\n  ${link}\n`,
      }),
    );
  });
}
