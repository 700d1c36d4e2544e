import { useEffect, useRef } from 'react';
import { Link } from './link.tsx';
import './page.css';

interface SubNavLink {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

export interface SubNavProps {
  /** Name of the area, e.g. „Bestand“. */
  readonly label: string;
  readonly links: readonly SubNavLink[];
}

/** The pages of one area, as links: each has its own address. */
export function SubNav({ label, links }: SubNavProps) {
  const bar = useRef<HTMLElement>(null);
  const current = links.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => bringIntoView(bar.current), [current]);
  return (
    <nav className="subnav" aria-label={label} ref={bar}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href} current={link.isCurrent ? 'page' : undefined}>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the links do not fit side by side, the current one must not be out of sight. */
function bringIntoView(bar: HTMLElement | null): void {
  const link = bar?.querySelector<HTMLElement>('[aria-current]');
  if (bar === null || link === null || link === undefined) return;
  bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
}
