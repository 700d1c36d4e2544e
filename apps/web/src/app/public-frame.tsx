import type { ReactNode } from 'react';
import { PublicShell } from '../ui/index.ts';
import { useFooterLinks } from './use-footer-links.ts';
import { useShellLanguages } from './use-shell-languages.ts';

interface PublicFrameProps {
  /** Whose page it is, such as the neighbourhood that invites. */
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** Around pages that need no neighbourhood: signing in, setting up, texts, faults. */
export function PublicFrame({ title, children }: PublicFrameProps): ReactNode {
  const languages = useShellLanguages();
  const footer = useFooterLinks();
  return (
    <PublicShell home="/" title={title} languages={languages} footer={footer}>
      {children}
    </PublicShell>
  );
}
