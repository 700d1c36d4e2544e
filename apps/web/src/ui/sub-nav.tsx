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
  return (
    <nav className="subnav" aria-label={label}>
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
