import type { Services } from '../../platform/services.ts';
import { takeDueSnapshots } from './take-due-snapshots.ts';

const hourMs = 3_600_000;

type MonthlyServices = Pick<Services, 'database' | 'clock' | 'newId' | 'log'>;

export interface MonthlySnapshots {
  /** Resolves when nothing is being written any more. */
  readonly stop: () => Promise<void>;
}

/** Looks at once and then every hour; what a server missed while it was off is taken at its next start. */
export function beginMonthlySnapshots(services: MonthlyServices): MonthlySnapshots {
  async function look(): Promise<void> {
    try {
      await takeDueSnapshots(services);
    } catch (error) {
      services.log.error(error, 'A monthly snapshot could not be taken; it is tried again.');
    }
  }
  let underWay = look();
  const timer = setInterval(() => {
    underWay = underWay.then(look);
  }, hourMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
