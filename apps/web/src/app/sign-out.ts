import { signOut as contract } from '@augenhoehe/domain/access';
import { call } from './api.ts';
import { queryClient } from './query-client.ts';

/** Ends the session; whatever was shown or begun is forgotten. */
export async function signOut(): Promise<void> {
  await call(contract, {});
  sessionStorage.clear();
  queryClient.clear();
}
