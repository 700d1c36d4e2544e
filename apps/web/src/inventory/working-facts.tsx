import type { VisibleActor } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { useTerms } from './use-terms.ts';

/** The coordination's own: stage of approach and notes. */
export function WorkingFacts({ actor }: { readonly actor: VisibleActor }) {
  const terms = useTerms();
  return (
    <>
      {actor.stage !== null && (
        <p>
          <Trans>Ansprache: {terms.stage(actor.stage)}</Trans>
        </p>
      )}
      {actor.notes !== null && actor.notes !== '' && <p className="sheet__prose">{actor.notes}</p>}
    </>
  );
}
