import { Trans } from '@lingui/react/macro';
import { Lightbulb } from 'lucide-react';
import { EmptyState } from '../../ui/index.ts';

/** Nobody is chosen yet: what this page is for. */
export function ChooseForWhom() {
  return (
    <EmptyState
      icon={Lightbulb}
      title={<Trans>Für wen suchen Sie Partner?</Trans>}
      example={
        <Trans>
          In Hafergraben sucht der Seniorentreff Lindenhof Hilfe am Rechner. Auf den zweiten Blick
          passt die Volkshochschule: Sie bietet das und sucht einen Raum, den der Treff hat.
        </Trans>
      }
    >
      <Trans>
        Partner helfen einander, wenn sie sich ergänzen. Wählen Sie oben einen Akteur; Sie sehen,
        wer passt, warum, und über wen Sie dorthin kommen.
      </Trans>
    </EmptyState>
  );
}
