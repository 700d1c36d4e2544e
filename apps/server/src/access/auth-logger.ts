import type { FastifyBaseLogger } from 'fastify';

type Level = 'debug' | 'info' | 'success' | 'warn' | 'error';

/** The sign-in library's messages in our log: its everyday refusals, such as a wrong passphrase, only for debugging. */
export function authLogger(log: FastifyBaseLogger) {
  return {
    level: 'debug',
    log(level: Level, message: string, ...details: unknown[]): void {
      if (level === 'error') log.error({ details }, message);
      else log.debug({ details }, message);
    },
  } as const;
}
