import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { Dependence, listDependences } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { placePath } from '../../app/place-path.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactGroup, Link } from '../../ui/index.ts';
import { dependencesQuery } from './role-queries.ts';
import { handOverPath } from './role-paths.ts';
import { useRoleWords } from './use-role-words.ts';

type DependenceList = ReplyOf<typeof listDependences>;

/** What would stand still without one person, with a way to each next step. */
export function OnOnePersonPart({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const { data } = useQuery(dependencesQuery(slug));
  if (data === undefined || data.people.length === 0) return null;
  const tasksAlone = data.people.filter(({ hanging }) =>
    hanging.every(({ what }) => what.kind === 'tasks'),
  );
  const more = data.people.filter((one) => !tasksAlone.includes(one));
  return (
    <FactGroup level={2} title={t`Was an einer Person hängt`} count={data.people.length}>
      <p className="quiet">
        <Trans>
          Nennen Sie jeweils eine Vertretung, oder bereiten Sie eine Übergabe vor. Das schützt auch
          die, die viel tragen.
        </Trans>
      </p>
      <People slug={slug} people={more} />
      {tasksAlone.length > 0 && (
        <details className="role-folded">
          <summary>
            {plural(tasksAlone.length, {
              one: 'Noch # Person mit Aufgaben ohne Vertretung',
              other: 'Noch # Personen mit Aufgaben ohne Vertretung',
            })}
          </summary>
          <People slug={slug} people={tasksAlone} />
        </details>
      )}
    </FactGroup>
  );
}

interface PeopleProps {
  readonly slug: string;
  readonly people: DependenceList['people'];
}

function People({ slug, people }: PeopleProps) {
  const { t } = useLingui();
  const { member } = usePlace(slug);
  return (
    <ul className="role-list">
      {people.map(({ actor, person, hanging }) => (
        <li key={`${actor.id} ${person}`} className="role-entry">
          <p className="role-entry__who">
            <Link href={placePath(slug, 'bestand', actor.id)}>{actor.name}</Link>
            <span className="quiet">, {person === '' ? t`Person nicht genannt` : person}</span>
          </p>
          <ul className="role-hanging">
            {hanging.map(({ what, name }, at) => (
              <li key={at}>
                <Hanging slug={slug} actorId={actor.id} what={what} name={name} />
              </li>
            ))}
          </ul>
          {(member.role === 'coordination' || member.actorId === actor.id) && (
            <p className="no-print">
              <Link href={handOverPath(slug, actor.id)}>
                <Trans>Übergabeblatt von {actor.name}</Trans>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface HangingProps {
  readonly slug: string;
  readonly actorId: ActorId;
  readonly what: Dependence;
  readonly name: string;
}

function Hanging({ slug, actorId, what, name }: HangingProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  switch (what.kind) {
    case 'role': {
      const role = words.name(what.role);
      return name === '' ? t`Rolle „${role}“` : t`Rolle „${role}“, ${name}`;
    }
    case 'cooperation':
      return <Link href={placePath(slug, `kooperationen/${what.id}`)}>{name}</Link>;
    case 'body':
      return <Link href={placePath(slug, `gremien/${what.id}`)}>{name}</Link>;
    case 'tasks':
      return (
        <Link href={`${placePath(slug, 'aufgaben')}?owner=${actorId}`}>
          {plural(what.count, {
            one: '# offene Aufgabe ohne Vertretung',
            other: '# offene Aufgaben ohne Vertretung',
          })}
        </Link>
      );
  }
}
