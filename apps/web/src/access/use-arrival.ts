import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { sessionQuery } from '../app/session-query.ts';

/** After signing in: everything is asked for anew, and the page the person came for opens. */
export function useArrival(): (href: string) => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  return async function arrive(href) {
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await router.invalidate();
    await navigate({ href, replace: true });
  };
}
