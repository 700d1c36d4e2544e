import { type ReactNode } from 'react';
import { PublicFrame } from '../app/public-frame.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { Page, PageHead } from '../ui/index.ts';
import './narrow-page.css';

interface NarrowPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  /** Whose page it is, such as the neighbourhood that invites. */
  readonly owner?: string;
  readonly children: ReactNode;
}

/** A page without a neighbourhood around it: one column, one thing to do. */
export function NarrowPage({ title, lead, above, owner, children }: NarrowPageProps) {
  usePageTitle(title, owner);
  return (
    <PublicFrame>
      <Page width="text">
        <PageHead title={title} lead={lead} above={above} />
        <div className="narrow">{children}</div>
      </Page>
    </PublicFrame>
  );
}
