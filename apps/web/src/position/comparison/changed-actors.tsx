import type { ComparedActor } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PartnerLink } from '../../inventory/index.ts';

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
      <Named term={<Trans>Neu im Bestand</Trans>} count={fresh.length}>
        {fresh.map(({ id, name }) => (
          <li key={id}>
            <PartnerLink slug={slug} id={id}>
              {name}
            </PartnerLink>
          </li>
        ))}
      </Named>
      <Named term={<Trans>Nicht mehr im Bestand</Trans>} count={lost.length}>
        {lost.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Named>
      <Named term={<Trans>Zusammengeführt</Trans>} count={merged.length}>
        {merged.map(({ id, name, mergedInto }) => {
          const kept = mergedInto === null ? '' : (names.get(mergedInto) ?? '');
          return <li key={id}>{t`${name} mit ${kept}`}</li>;
        })}
      </Named>
    </dl>
  );
}

interface NamedProps {
  readonly term: ReactNode;
  readonly count: number;
  readonly children: ReactNode;
}

function Named({ term, count, children }: NamedProps) {
  if (count === 0) return null;
  return (
    <div>
      <dt>
        {term} <span className="quiet num">{count}</span>
      </dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}
