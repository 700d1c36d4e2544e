import type { Effect, Network } from '@augenhoehe/domain/position';

export interface EffectWorkers {
  /** What is asked for later ends what is still being computed. */
  readonly ask: (
    networks: { readonly before: Network; readonly after: Network },
    hear: (effect: Effect) => void,
  ) => void;
  readonly close: () => void;
}

function start(): Worker {
  return new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * One worker that computes and one that waits, started while nobody waits for them: a step never waits
 * for a start, and never for a computation that is outdated.
 */
export function openEffectWorkers(): EffectWorkers {
  let computing = start();
  let waiting = start();
  let isBusy = false;

  function replace(): void {
    computing.terminate();
    computing = waiting;
    waiting = start();
  }
  return {
    ask: (networks, hear) => {
      if (isBusy) replace();
      isBusy = true;
      computing.onmessage = ({ data }: MessageEvent<Effect>) => {
        isBusy = false;
        hear(data);
      };
      computing.postMessage(networks);
    },
    close: () => {
      computing.terminate();
      waiting.terminate();
    },
  };
}
