import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { areasQuery } from './queries.ts';

/** Name of an area by its id. */
export function useAreaNames(slug: string): (id: string) => string {
  const { t } = useLingui();
  const { data } = useQuery(areasQuery(slug));
  return (id) => data?.areas.find((area) => area.id === id)?.name ?? t`ein früheres Gebiet`;
}
