import { useQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';
import { Mark } from '../ui/index.ts';
import { useSettled } from '../app/use-settled.ts';
import { PartnerLink } from './partner-link.tsx';
import { similarActorsQuery } from './queries.ts';
import { useAreaNames } from './use-area-names.ts';

interface SimilarActorsProps {
  readonly slug: string;
  readonly name: string;
  readonly onOpen: () => void;
}

/** Pauses shorter than this are typing. */
const typingMs = 250;

/** „Ähnlich und schon da“: entries that may be the one somebody is about to enter. */
export function SimilarActors({ slug, name, onOpen }: SimilarActorsProps) {
  const settled = useSettled(name.trim(), typingMs);
  const { data } = useQuery(similarActorsQuery(slug, settled));
  const areaName = useAreaNames(slug);
  const similar = settled.length < 3 ? [] : (data?.similar.slice(0, 3) ?? []);
  if (similar.length === 0) return null;
  return (
    <Mark tone="hint" isBoxed>
      <Trans>Ähnlich und schon da:</Trans>{' '}
      {similar.map((actor, index) => (
        <span key={actor.id}>
          {index > 0 && '; '}
          <PartnerLink slug={slug} id={actor.id} onPress={onOpen}>
            {actor.name}
          </PartnerLink>
          {actor.areaId !== null && `, ${areaName(actor.areaId)}`}
        </span>
      ))}
    </Mark>
  );
}
