import type { VisibleActor } from '@augenhoehe/domain/inventory';
import { Trans } from '@lingui/react/macro';
import { Chip } from '../ui/index.ts';
import { useTerms } from './use-terms.ts';

/** What only the coordination sees: stage of approach, keywords, notes. */
export function WorkingFacts({ actor }: { readonly actor: VisibleActor }) {
  const terms = useTerms();
  return (
    <>
      <p className="small quiet">
        <Trans>Nur für die Koordination sichtbar.</Trans>
      </p>
      {actor.stage !== null && (
        <p>
          <Trans>Ansprache: {terms.stage(actor.stage)}</Trans>
        </p>
      )}
      {actor.tags.length > 0 && (
        <p className="chips">
          {actor.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </p>
      )}
      {actor.notes !== null && actor.notes !== '' && <p className="sheet__prose">{actor.notes}</p>}
    </>
  );
}
