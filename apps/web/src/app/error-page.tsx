import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Page } from '../ui/index.ts';
import { ProblemPanel } from './problem-panel.tsx';
import { PublicFrame } from './public-frame.tsx';

function useRetry(): () => void {
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  useEffect(() => boundary.reset(), [boundary]);
  return () => void router.invalidate();
}

/** The whole application could not begin, such as without a connection. */
export function ErrorPage({ error }: ErrorComponentProps): ReactNode {
  const retry = useRetry();
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
  const retry = useRetry();
  return (
    <Page width="text">
      <ProblemPanel error={error} onRetry={retry} />
    </Page>
  );
}
