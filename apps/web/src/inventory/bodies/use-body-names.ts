import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { bodiesQuery } from './body-queries.ts';

/** Name of a body by its id. */
export function useBodyNames(slug: string): (id: string) => string {
  const { t } = useLingui();
  const { data } = useQuery(bodiesQuery(slug));
  return (id) => data?.bodies.find((body) => body.id === id)?.name ?? t`ein früheres Gremium`;
}
