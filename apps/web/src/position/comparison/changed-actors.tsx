import type { ComparedActor } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PartnerLink } from '../../inventory/index.ts';
import { useFirstOf } from '../use-first-of.tsx';

interface ChangedActorsProps {
  readonly slug: string;
  readonly actors: readonly ComparedActor[];
}

/** Who came and who is no longer there, by name. */
export function ChangedActors({ slug, actors }: ChangedActorsProps) {
  const { t } = useLingui();
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  function among(change: ComparedActor['change']): readonly ComparedActor[] {
    return actors.filter((actor) => actor.change === change);
  }
  const [fresh, lost, merged] = [among('new'), among('lost'), among('merged')];
  if (fresh.length + lost.length + merged.length === 0) return null;
  return (
    <dl className="changed-actors">
      <Named term={<Trans>Neu im Bestand</Trans>} actors={fresh}>
        {({ id, name }) => (
          <PartnerLink slug={slug} id={id}>
            {name}
          </PartnerLink>
        )}
      </Named>
      <Named term={<Trans>Nicht mehr im Bestand</Trans>} actors={lost}>
        {({ name }) => name}
      </Named>
      <Named term={<Trans>Zusammengeführt</Trans>} actors={merged}>
        {({ name, mergedInto }) => {
          const kept = mergedInto === null ? '' : (names.get(mergedInto) ?? '');
          return t`${name} mit ${kept}`;
        }}
      </Named>
    </dl>
  );
}

interface NamedProps {
  readonly term: ReactNode;
  readonly actors: readonly ComparedActor[];
  readonly children: (actor: ComparedActor) => ReactNode;
}

const shownFirst = 24;

function Named({ term, actors, children }: NamedProps) {
  const { shown, showAll } = useFirstOf(actors, shownFirst);
  if (actors.length === 0) return null;
  return (
    <div>
      <dt>
        {term} <span className="quiet num">{actors.length}</span>
      </dt>
      <dd>
        <ul>
          {shown.map((actor) => (
            <li key={actor.id}>{children(actor)}</li>
          ))}
        </ul>
        {showAll}
      </dd>
    </div>
  );
}
