import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** A refusal stays one however often one asks; only a broken line is worth another try. */
function retry(failures: number, error: Error): boolean {
  const refused = error instanceof ApiProblem && error.status > 0 && error.status < 500;
  return !refused && failures < 2;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry, staleTime: 30_000, refetchOnWindowFocus: true },
  },
});
