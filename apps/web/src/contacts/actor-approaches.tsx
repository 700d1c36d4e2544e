import type { ApproachRow } from '@augenhoehe/domain/contacts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Handshake, Mail } from 'lucide-react';
import { useState } from 'react';
import { newApproachPath } from '../app/new-approach-path.ts';
import { type ActorPartProps, usePlaceParts } from '../app/place-parts.ts';
import { usePlace } from '../app/use-place.ts';
import { NotOnPaper } from '../inventory/index.ts';
import { Button, FactGroup, LinkButton } from '../ui/index.ts';
import { approachesToQuery } from './approach-queries.ts';
import { ApproachTools } from './approach-tools.tsx';
import { MissingHint } from './missing-hint.tsx';
import { NextStep } from './next-step.tsx';
import { StageTag } from './stage-tag.tsx';
import { useOwnerWords } from './use-owner-words.ts';
import { useWayWords } from './use-way-words.ts';
import './approaches.css';

/** On an actor's sheet: who has planned to talk to it, and how that stands. */
export function ActorApproaches({ slug, actorId }: ActorPartProps) {
  const { t } = useLingui();
  const { can } = usePlace(slug);
  const { LetterDialog } = usePlaceParts();
  const [isWriting, setWriting] = useState(false);
  const { data: list } = useQuery({
    ...approachesToQuery(slug, actorId),
    enabled: can['approach.read'],
  });
  if (list === undefined) return null;
  return (
    <FactGroup title={t`Ansprachen`} {...(list.matching > 0 ? { count: list.matching } : {})}>
      <NotOnPaper />
      {list.matching === 0 ? (
        <p className="quiet small">{t`Noch ist keine Ansprache geplant.`}</p>
      ) : (
        <ul className="approaches">
          {list.approaches.map((approach) => (
            <ActorApproach key={approach.id} slug={slug} approach={approach} />
          ))}
        </ul>
      )}
      {list.can.add && (
        <p className="actions sheet__below no-print">
          <LinkButton
            variant="plain"
            size="small"
            icon={Handshake}
            href={newApproachPath(slug, { actor: actorId })}
          >
            <Trans>Ansprechen</Trans>
          </LinkButton>
          <Button variant="plain" size="small" icon={Mail} onPress={() => setWriting(true)}>
            <Trans>Brief schreiben</Trans>
          </Button>
        </p>
      )}
      {isWriting && (
        <LetterDialog slug={slug} actorId={actorId} onClose={() => setWriting(false)} />
      )}
    </FactGroup>
  );
}

interface ActorApproachProps {
  readonly slug: string;
  readonly approach: ApproachRow;
}

function ActorApproach({ slug, approach }: ActorApproachProps) {
  const ownerWords = useOwnerWords();
  const wayWords = useWayWords();
  const about = [wayWords(approach), ownerWords(approach.owner)].filter((words) => words !== '');
  return (
    <li>
      <div className="approaches__head">
        <StageTag approach={approach} />
        <ApproachTools slug={slug} approach={approach} />
      </div>
      <p>{approach.reason}</p>
      <p className="quiet small">{about.join(' · ')}</p>
      <NextStep approach={approach} />
      {approach.result !== '' && <p className="small">{approach.result}</p>}
      <MissingHint approach={approach} />
    </li>
  );
}
