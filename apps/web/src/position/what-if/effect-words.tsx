import type { Effect, Network } from '@augenhoehe/domain/position';
import { Trans } from '@lingui/react/macro';
import type { DraftOfNetwork } from './use-draft-of-network.ts';
import { useEffectSentence } from './use-effect-sentence.ts';

interface EffectWordsProps {
  readonly network: Network;
  readonly effect: Effect | null;
  readonly isComputing: boolean;
  readonly draft: DraftOfNetwork;
}

/** What the draft would change, first of all and in words; said aloud after each step. */
export function EffectWords({ network, effect, isComputing, draft }: EffectWordsProps) {
  const sentence = useEffectSentence(network);
  const { steps, drafted } = draft;
  const isWithout = steps.length === drafted.problems.size;
  return (
    <p className="what-if__sentence lead" aria-live="polite" aria-busy={isComputing}>
      {isWithout || effect === null ? (
        <Trans>
          Denken Sie jemanden weg, oder verbinden Sie zwei: Hier steht dann, was sich im Netz ändern
          würde. Im Bestand ändert sich dadurch nichts.
        </Trans>
      ) : (
        sentence({ effect, drafted })
      )}
    </p>
  );
}
