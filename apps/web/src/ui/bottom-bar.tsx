import { useLingui } from '@lingui/react/macro';
import { Menu } from 'lucide-react';
import { lazy, Suspense, useState, useTransition } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import type { ShellLanguages, ShellLink, ShellPlace } from './shell-types.ts';
import './bottom-bar.css';

interface BottomBarProps {
  readonly places: readonly ShellPlace[];
  readonly languages: ShellLanguages;
  readonly footer: readonly ShellLink[];
}

const placesAtHand = 4;

const MoreSheet = lazy(async () => ({ default: (await import('./more-sheet.tsx')).MoreSheet }));

/** On a phone: four places and „Mehr“. */
export function BottomBar({ places, languages, footer }: BottomBarProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [, startOpening] = useTransition();
  const more = places.slice(placesAtHand);
  const isElsewhere = more.some((place) => place.isCurrent);
  return (
    <nav className="bottombar" aria-label={t`Bereiche, kurz`}>
      {places.slice(0, placesAtHand).map((place) => (
        <Link
          key={place.href}
          href={place.href}
          className="bottombar__item"
          current={place.isCurrent ? 'page' : undefined}
        >
          <Icon shape={place.icon} />
          <span>{place.label}</span>
        </Link>
      ))}
      <Button
        className={isElsewhere ? 'bottombar__item is-current' : 'bottombar__item'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => startOpening(() => setOpen(true))}
      >
        <Icon shape={Menu} />
        <span>{t`Mehr`}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <MoreSheet
            isOpen
            onClose={() => setOpen(false)}
            places={more}
            languages={languages}
            footer={footer}
          />
        </Suspense>
      )}
    </nav>
  );
}
