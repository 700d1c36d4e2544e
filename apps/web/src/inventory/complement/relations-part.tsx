import { useSuspenseQuery } from '@tanstack/react-query';
import { RelationsColumns } from './relations-columns.tsx';
import { relationsQuery } from './relations-query.ts';

interface RelationsPartProps {
  readonly slug: string;
  readonly actorId: string;
}

/** The three columns of an actor, for pages that show more than them. */
export function RelationsPart({ slug, actorId }: RelationsPartProps) {
  const { data } = useSuspenseQuery(relationsQuery(slug, actorId));
  return <RelationsColumns slug={slug} relations={data} isShort />;
}
