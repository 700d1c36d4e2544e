import { buildServer, type Server } from '@augenhoehe/server';
import type { Config } from '@augenhoehe/server/config';
import { speak } from './speak.ts';

/** Resolves with the signal that asks the process to end. */
function untilAsked(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}

/**
 * Serves until the process is asked to end.
 *
 * @param greet says on the terminal what comes after the address, such as a link to begin with
 */
export async function runServer(
  config: Config,
  greet: (server: Server) => Promise<void>,
): Promise<number> {
  const asked = untilAsked();
  const server = await buildServer(config);
  try {
    await server.http.listen({ host: config.host, port: config.port });
    console.log(
      speak({ de: 'Augenhöhe läuft: ', en: 'Augenhöhe is running: ' }) + config.publicUrl,
    );
    await greet(server);
    await asked;
    console.log(speak({ de: 'Augenhöhe wird beendet.', en: 'Augenhöhe is shutting down.' }));
  } finally {
    await server.close();
  }
  return 0;
}
