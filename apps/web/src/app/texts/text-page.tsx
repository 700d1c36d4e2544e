import type { ReactNode } from 'react';
import { Page, PageHead } from '../../ui/index.ts';
import { PublicFrame } from '../public-frame.tsx';
import { usePageTitle } from '../use-page-title.ts';
import './text-page.css';

interface TextPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page to read, for everybody. */
export function TextPage({ title, children }: TextPageProps): ReactNode {
  usePageTitle(title);
  return (
    <PublicFrame>
      <Page width="text">
        <PageHead title={title} />
        <div className="prose">{children}</div>
      </Page>
    </PublicFrame>
  );
}
