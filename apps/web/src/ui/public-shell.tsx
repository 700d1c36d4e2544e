import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BrandMark } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Link } from './link.tsx';
import type { ShellLanguages, ShellLink } from './shell-types.ts';
import { SkipLink } from './skip-link.tsx';
import './foot-links.css';
import './top-bar.css';
import './public-shell.css';

export interface PublicShellProps {
  readonly home: string;
  /** Whose page it is, e.g. the neighbourhood that invites; else the name of the application. */
  readonly title?: ReactNode;
  readonly languages: ShellLanguages;
  readonly footer: readonly ShellLink[];
  readonly children: ReactNode;
}

/** Without a rail: to sign in, to set up, for invitations and everything read without an account. */
export function PublicShell({ home, title, languages, footer, children }: PublicShellProps) {
  const { t } = useLingui();
  return (
    <div className="public">
      <SkipLink />
      <header className="topbar topbar--public">
        <Link href={home} className="brand">
          <BrandMark />
          <span>{title ?? 'Augenhöhe'}</span>
        </Link>
        <div className="topbar__end">
          <LanguageMenu {...languages} />
        </div>
      </header>
      <main className="public__main" id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <footer className="public__foot">
        <nav aria-label={t`Über diese Seite`}>
          <ul className="foot-links">
            {footer.map((link) => (
              <li key={link.href}>
                <Link href={link.href}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </div>
  );
}
