import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BottomBar } from './bottom-bar.tsx';
import { BrandMark } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Link } from './link.tsx';
import { Rail } from './rail.tsx';
import type { ShellLanguages, ShellLink, ShellPlace } from './shell-types.ts';
import { SkipLink } from './skip-link.tsx';
import './shell.css';
import './top-bar.css';

export interface AppShellProps {
  /** Where the brand leads. */
  readonly home: string;
  /** In groups with a line between; on a phone the first four stand in the bar, the rest in „Mehr“. */
  readonly places: readonly (readonly ShellPlace[])[];
  /** PlaceSwitch. */
  readonly place: ReactNode;
  /** SearchButton. */
  readonly search?: ReactNode;
  /** AccountMenu, or a link to sign in. */
  readonly account?: ReactNode;
  readonly languages: ShellLanguages;
  readonly footer: readonly ShellLink[];
  readonly children: ReactNode;
}

/** Rail with words, with icons up to 1000 px, a bar at the bottom up to 640 px. */
export function AppShell(props: AppShellProps) {
  const { home, places, place, search, account, languages, footer, children } = props;
  const { t } = useLingui();
  return (
    <div className="shell">
      <SkipLink />
      <Rail home={home} places={places} footer={footer} />
      <header className="topbar">
        <Link href={home} className="topbar__brand" aria-label={t`Augenhöhe, zum Anfang`}>
          <BrandMark />
        </Link>
        {place}
        <div className="topbar__search">{search}</div>
        <div className="topbar__end">
          <div className="topbar__language">
            <LanguageMenu {...languages} />
          </div>
          {account}
        </div>
      </header>
      <main className="shell__main" id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <BottomBar places={places.flat()} languages={languages} footer={footer} />
    </div>
  );
}
