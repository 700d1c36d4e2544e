import { useLingui } from '@lingui/react/macro';
import { BrandMark } from './brand.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import type { ShellLink, ShellPlace } from './shell-types.ts';
import './foot-links.css';
import './rail.css';

interface RailProps {
  readonly home: string;
  readonly places: readonly (readonly ShellPlace[])[];
  readonly footer: readonly ShellLink[];
}

export function Rail({ home, places, footer }: RailProps) {
  const { t } = useLingui();
  return (
    <nav className="rail" aria-label={t`Bereiche`}>
      <div className="rail__inner">
        <Link href={home} className="brand">
          <BrandMark />
          <span className="rail__words">Augenhöhe</span>
        </Link>
        {places
          .filter((group) => group.length > 0)
          .map((group) => (
            <ul key={group[0]?.href}>
              {group.map((place) => (
                <li key={place.href}>
                  <Link
                    href={place.href}
                    className="rail__item"
                    current={place.isCurrent ? 'page' : undefined}
                  >
                    <Icon shape={place.icon} />
                    <span className="rail__words">{place.label}</span>
                  </Link>
                </li>
              ))}
            </ul>
          ))}
        <ul className="rail__foot foot-links">
          {footer.map((link) => (
            <li key={link.href}>
              <Link href={link.href}>{link.label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
