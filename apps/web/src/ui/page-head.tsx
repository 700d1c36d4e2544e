import type { ReactNode } from 'react';
import './page.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** One sentence that says what is so. */
  readonly lead?: ReactNode;
  /** Where this page belongs, as a link. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
}

/** The page's only first heading. */
export function PageHead({ title, lead, above, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      <div className="page-head__words">
        {above !== undefined && <p className="page-head__above">{above}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="page-head__actions">{actions}</div>}
    </header>
  );
}
