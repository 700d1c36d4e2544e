import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Page } from '../ui/index.ts';
import { ApiProblem } from './api-problem.ts';
import { ProblemPanel } from './problem-panel.tsx';
import { PublicFrame } from './public-frame.tsx';

/** Asks again for what the server refused or could not answer; anything else takes a fresh page. */
function useRetry(error: unknown): () => void {
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  useEffect(() => boundary.reset(), [boundary]);
  return () => (error instanceof ApiProblem ? void router.invalidate() : window.location.reload());
}

/** The whole application could not begin, such as without a connection. */
export function ErrorPage({ error }: ErrorComponentProps): ReactNode {
  const retry = useRetry(error);
  return (
    <PublicFrame>
      <Page width="text">
        <ProblemPanel error={error} onRetry={retry} />
      </Page>
    </PublicFrame>
  );
}

/** One page could not be shown; the rail around it stays. */
export function PageError({ error }: ErrorComponentProps): ReactNode {
  const retry = useRetry(error);
  return (
    <Page width="text">
      <ProblemPanel error={error} onRetry={retry} />
    </Page>
  );
}
