import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { placePath } from '../../app/place-path.ts';
import { Link } from '../../ui/index.ts';
import { InventoryHead } from '../inventory-head.tsx';
import './bodies.css';

interface BodiesHeadProps {
  readonly slug: string;
  readonly current: 'list' | 'seating' | 'overlap';
  readonly actions?: ReactNode;
}

/** „Gremien“ within „Bestand“, with its three views. */
export function BodiesHead({ slug, current, actions }: BodiesHeadProps) {
  const { t } = useLingui();
  const views = [
    { view: 'list', path: [], label: t`Alle Gremien` },
    { view: 'seating', path: ['sitze'], label: t`Wer sitzt wo` },
    { view: 'overlap', path: ['ueberschneidung'], label: t`Überschneidung` },
  ];
  return (
    <>
      <InventoryHead slug={slug} current="gremien" actions={actions} />
      <nav className="views no-print" aria-label={t`Ansichten der Gremien`}>
        <ul>
          {views.map(({ view, path, label }) => (
            <li key={view}>
              <Link
                href={placePath(slug, 'gremien', ...path)}
                current={view === current ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
