import { Trans } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import { EmptyState } from '../../ui/index.ts';

/** Bodies without members have nothing to compare. */
export function NoSeatsYet() {
  return (
    <EmptyState icon={Armchair} title={<Trans>Noch sitzt niemand in einem Gremium</Trans>}>
      <Trans>
        Öffnen Sie unter „Alle Gremien“ ein Gremium und tragen Sie seine Mitglieder ein. Danach
        steht hier, wer wo sitzt und welche Gremien sich überschneiden.
      </Trans>
    </EmptyState>
  );
}
