import type { ReactNode } from 'react';
import { Page, Skeleton } from '../ui/index.ts';

export function WaitingPage(): ReactNode {
  return (
    <Page>
      <Skeleton rows={8} />
    </Page>
  );
}
