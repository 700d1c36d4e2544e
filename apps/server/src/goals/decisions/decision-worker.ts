import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { noticesOf } from '@augenhoehe/domain/goals';
import { enqueueJob, type Worker } from '../../platform/jobs/index.ts';
import type { Services } from '../../platform/services.ts';
import { closeIfOver } from './close-decision.ts';
import { decisionQueue } from './decision-queue.ts';
import { toDecision } from './decision-store.ts';
import { isOver } from './may-do.ts';
import { tellVoices } from './tell-voices.ts';

type Running = Pick<Services, 'database' | 'clock' | 'newId' | 'mailer'>;

/** What goes on in all neighbourhoods. */
async function openDecisions({ database }: Running) {
  const rows = await database.asOperator((trx) =>
    trx
      .selectFrom('decision')
      .selectAll()
      .where('state', '=', 'open')
      .orderBy('closes_at')
      .execute(),
  );
  return rows.map((row) => ({
    neighbourhoodId: NeighbourhoodId.parse(row.neighbourhood_id),
    decision: toDecision(row),
  }));
}

/** The next time at which something is to be done; `null`: nothing is ahead. */
function nextTime(going: Awaited<ReturnType<typeof openDecisions>>, now: Date): Date | null {
  const times = going
    .flatMap(({ decision }) => [
      ...noticesOf(decision).map(({ at }) => at.getTime()),
      Date.parse(decision.closesAt ?? ''),
    ])
    .filter((time) => time > now.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

/** Counts what is over and tells what is due, also what was missed while no process ran. Each in a transaction of its own. */
export async function runDecisions(running: Running): Promise<void> {
  const { database, clock, newId, mailer } = running;
  const going = await openDecisions(running);
  for (const { neighbourhoodId, decision } of going) {
    const { id } = decision;
    const at = clock();
    if (isOver(decision, at)) {
      await database.inNeighbourhood(neighbourhoodId, (trx) =>
        closeIfOver({ trx, neighbourhoodId, at, newId }, id),
      );
    } else {
      await database.asOperator((trx) =>
        tellVoices({ trx, neighbourhoodId, at, newId }, id, mailer.configured),
      );
    }
  }
  const next = nextTime(going, clock());
  if (next === null) return;
  await database.asOperator((trx) => enqueueJob(trx, { queue: decisionQueue, notBefore: next }));
}

/** Whoever counts and reminds. */
export function decisionWorker(services: Services): Worker {
  return { queue: decisionQueue, atStart: true, work: () => runDecisions(services) };
}
