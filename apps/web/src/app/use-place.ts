import { useSuspenseQuery } from '@tanstack/react-query';
import type { Neighbourhood } from '@augenhoehe/domain/access';
import { placeQuery } from './session-query.ts';

/** The neighbourhood one is in; its route has loaded it. */
export function usePlace(slug: string): Neighbourhood {
  return useSuspenseQuery(placeQuery(slug)).data;
}
