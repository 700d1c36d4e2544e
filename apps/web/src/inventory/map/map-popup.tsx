import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { GroupMark, IconButton, RowLink } from '../../ui/index.ts';
import { useAbout } from '../sheet-about.tsx';
import { groupOf } from '../use-terms.ts';
import type { Spot } from './spots-of.ts';

/** So many are named; the list has all of them. */
const mostNamed = 12;

interface MapPopupProps {
  readonly slug: string;
  readonly spot: Spot;
  readonly hrefOf: (id: string) => string;
  readonly onClose: () => void;
}

/** Who is at this place. */
export function MapPopup({ slug, spot, hrefOf, onClose }: MapPopupProps) {
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const [first, ...others] = spot.actors;
  const left = spot.actors.length - mostNamed;
  return (
    <section
      className="map-popup"
      aria-label={others.length === 0 ? first.name : t`${spot.actors.length} an diesem Ort`}
    >
      <ul>
        {spot.actors.slice(0, mostNamed).map((actor) => (
          <li key={actor.id}>
            <RowLink
              href={hrefOf(actor.id)}
              mark={<GroupMark group={groupOf(actor.type)} />}
              name={actor.name}
              about={about(actor)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="quiet">
          <Trans>und {left} weitere</Trans>
        </p>
      )}
      <IconButton
        icon={X}
        tone="quiet"
        className="map-popup__close"
        label={t`Hinweis auf der Karte schließen`}
        onPress={onClose}
      />
    </section>
  );
}
