import type { Effect, Network } from '@augenhoehe/domain/position';
import { useEffect, useRef, useState } from 'react';
import { type EffectWorkers, openEffectWorkers } from './effect-workers.ts';

interface EffectOfDraft {
  /** `null` until the first is there; that of before while a new one is computed. */
  readonly effect: Effect | null;
  readonly isComputing: boolean;
}

/** What the draft changes, computed by workers that stay while the page is open. */
export function useEffectOfDraft(before: Network, after: Network): EffectOfDraft {
  const workers = useRef<EffectWorkers | null>(null);
  const [known, setKnown] = useState<{ effect: Effect; of: Network } | null>(null);

  useEffect(() => {
    const opened = openEffectWorkers();
    workers.current = opened;
    return () => {
      workers.current = null;
      opened.close();
    };
  }, []);
  useEffect(() => {
    workers.current?.ask({ before, after }, (effect) => setKnown({ effect, of: after }));
  }, [before, after]);

  return { effect: known?.effect ?? null, isComputing: known?.of !== after };
}
