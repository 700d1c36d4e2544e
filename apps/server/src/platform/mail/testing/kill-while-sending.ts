import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase, type OpenOptions } from '../../database/open-database.ts';
import { type MailServer, openMailServer, type Stage } from './mail-server.ts';
import { openOutboxScene } from './outbox-scene.ts';

export interface KillReport {
  readonly kills: number;
  /** Addresses that got nothing. */
  readonly lost: readonly string[];
  /** Mails that were accepted more than once, each under the identity it had before. */
  readonly twice: number;
  /** Of these, mails that a receiver would take for different ones. */
  readonly twiceUnderNewIdentity: number;
}

interface Plan {
  readonly mails: number;
  /** At which stage of the how-manieth mail the process is killed, life after life. */
  readonly kills: readonly { readonly stage: Stage; readonly mail: number }[];
}

/** Lets a process send, kills it with SIGKILL, starts the next one on the same database, and so on. */
export async function killWhileSending(target: OpenOptions, plan: Plan): Promise<KillReport> {
  const server = await openMailServer();
  try {
    const to = Array.from({ length: plan.mails }, (_, number) => `p${number}@example.org`);
    const database = await openDatabase(target);
    const scene = await openOutboxScene(database, server.url);
    await scene.write(to);
    await database.close();
    for (const kill of plan.kills) await liveUntilKilled(target, server, kill);
    await liveUntilDone(target, server, to);
    return reportOf(server, to, plan.kills.length);
  } finally {
    await server.close();
  }
}

function start(target: OpenOptions, { url }: MailServer): ChildProcess {
  return spawn(
    process.execPath,
    [fileURLToPath(new URL('kill-sender.ts', import.meta.url)), JSON.stringify(target), url],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

async function liveUntilKilled(
  target: OpenOptions,
  server: MailServer,
  { stage, mail }: Plan['kills'][number],
): Promise<void> {
  const sender = start(target, server);
  let reached = 0;
  server.fault = (at) => {
    if (at !== stage) return null;
    reached += 1;
    if (reached < mail) return null;
    sender.kill('SIGKILL');
    // Whatever the server still says, nobody is there to hear it.
    return 'break';
  };
  await once(sender, 'exit');
}

const turns = 900;

async function liveUntilDone(
  target: OpenOptions,
  server: MailServer,
  wanted: readonly string[],
): Promise<void> {
  server.fault = () => null;
  const sender = start(target, server);
  const ended = once(sender, 'exit');
  const missing = new Set(wanted);
  for (let turn = 0; missing.size > 0 && turn < turns; turn += 1) {
    await pause(100);
    for (const { to } of server.received) missing.delete(to);
  }
  sender.kill('SIGKILL');
  await ended;
}

function reportOf({ received }: MailServer, to: readonly string[], kills: number): KillReport {
  const byAddress = Map.groupBy(received, (mail) => mail.to);
  const again = [...byAddress.values()].filter((mails) => mails.length > 1);
  return {
    kills,
    lost: to.filter((address) => !byAddress.has(address)),
    twice: again.length,
    twiceUnderNewIdentity: again.filter((mails) => new Set(mails.map(({ id }) => id)).size > 1)
      .length,
  };
}
