import { Trans } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/index.ts';

/** Why bodies are worth writing down, the first step, an example. */
export function NoBodiesYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState
      icon={Armchair}
      title={<Trans>Welche Runden und Gremien gibt es?</Trans>}
      action={action}
      example={
        <Trans>
          So sieht es in Hafergraben aus: sieben Gremien, von der Stadtteilkonferenz bis zum AK
          Ankommen. Ein Haus sitzt in sechs davon, 31 von 72 Akteuren in keinem.
        </Trans>
      }
    >
      <Trans>
        Wer wo mit am Tisch sitzt, was dort entschieden wird und wie Neue dazukommen: Das zeigt, wo
        ein Anliegen hingehört, wem zu viel aufgeladen ist und wer noch fehlt.
      </Trans>
    </EmptyState>
  );
}
