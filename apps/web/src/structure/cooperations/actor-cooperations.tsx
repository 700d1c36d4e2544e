import type { CooperationRow } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { dayInWords } from '../../app/age-in-words.ts';
import { newCooperationPath } from '../../app/new-cooperation-path.ts';
import type { ActorPartProps } from '../../app/place-parts.ts';
import { useLanguage } from '../../app/use-language.ts';
import { usePlace } from '../../app/use-place.ts';
import { FactGroup, Link, LinkButton, Tag } from '../../ui/index.ts';
import { cooperationPath } from './cooperation-paths.ts';
import { cooperationsOfQuery } from './cooperation-queries.ts';
import { StateTag } from './state-tag.tsx';
import './cooperation.css';

/** On an actor's sheet: the cooperations in which it takes part, or took part. */
export function ActorCooperations({ slug, actorId }: ActorPartProps) {
  const { t } = useLingui();
  const { member } = usePlace(slug);
  const { data: list } = useQuery(cooperationsOfQuery(slug, actorId));
  if (list === undefined) return null;
  const { cooperations, can } = list;
  const isOurs = member.role === 'coordination' || member.actorId === actorId;
  return (
    <FactGroup
      title={t`Kooperationen`}
      {...(cooperations.length > 0 ? { count: cooperations.length } : {})}
    >
      {cooperations.length === 0 ? (
        <p className="quiet">{t`Soweit erfasst in keiner Kooperation.`}</p>
      ) : (
        <ul className="actor-cooperations">
          {cooperations.map((cooperation) => (
            <ActorCooperation
              key={cooperation.id}
              slug={slug}
              actorId={actorId}
              cooperation={cooperation}
            />
          ))}
        </ul>
      )}
      {can.add && isOurs && (
        <p className="actions sheet__below no-print">
          <LinkButton
            variant="plain"
            size="small"
            icon={Plus}
            href={newCooperationPath(slug, { party: actorId })}
          >
            <Trans>Kooperation eintragen</Trans>
          </LinkButton>
        </p>
      )}
    </FactGroup>
  );
}

interface ActorCooperationProps extends ActorPartProps {
  readonly cooperation: CooperationRow;
}

function ActorCooperation({ slug, actorId, cooperation }: ActorCooperationProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const until = cooperation.parties.find(({ id }) => id === actorId)?.until ?? null;
  return (
    <li>
      <Link href={cooperationPath(slug, cooperation.id)}>{cooperation.name}</Link>
      <span className="actor-cooperations__tags">
        <StateTag state={cooperation.state} />
        {until !== null && <Tag>{t`dabei bis ${dayInWords(until, language)}`}</Tag>}
      </span>
    </li>
  );
}
