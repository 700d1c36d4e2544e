import { listBodies } from '@augenhoehe/domain/inventory';
import { listCooperations } from '@augenhoehe/domain/structure';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

/**
 * The names of bodies and cooperations by their ids.
 *
 * @param isWanted nothing is asked for until something needs a name
 */
export function useContextNames(slug: string, isWanted: boolean): Readonly<Record<string, string>> {
  const { data } = useQuery({
    queryKey: [...placeKey(slug), 'context-names'],
    queryFn: async ({ signal }) => {
      const [{ bodies }, { cooperations }] = await Promise.all([
        call(listBodies, { params: { slug }, signal }),
        call(listCooperations, { params: { slug }, signal }),
      ]);
      return Object.fromEntries(
        [...bodies, ...cooperations].map(({ id, name }): [string, string] => [id, name]),
      );
    },
    enabled: isWanted,
  });
  return data ?? {};
}
