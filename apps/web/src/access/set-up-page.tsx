import type { WaitingNeighbourhood } from '@augenhoehe/domain/access';
import { type ReactNode, useState } from 'react';
import { SampleArrival } from './sample-arrival.tsx';
import { SetUpGate } from './set-up-gate.tsx';
import { SetUpStart } from './set-up-start.tsx';
import { SetUpWizard } from './set-up-wizard.tsx';
import { TakeOver } from './take-over.tsx';
import { useLinkToken } from './use-link-token.ts';

type Way = 'choose' | 'own' | WaitingNeighbourhood;

/** The first visit: an own neighbourhood, one out of a file, or a look at the sample. */
export function SetUpPage(): ReactNode {
  const sample = useLinkToken('beispiel');
  const [way, setWay] = useState<Way>('choose');
  if (sample !== null) return <SampleArrival token={sample} />;
  return (
    <SetUpGate>
      {({ token, waiting }) => {
        if (way === 'own') return <SetUpWizard token={token} onLeave={() => setWay('choose')} />;
        if (way !== 'choose')
          return <TakeOver token={token} neighbourhood={way} onLeave={() => setWay('choose')} />;
        return (
          <SetUpStart
            token={token}
            waiting={waiting}
            onOwn={() => setWay('own')}
            onTakeOver={setWay}
          />
        );
      }}
    </SetUpGate>
  );
}
