import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { writePosition } from '../parse-position.ts';
import { useAbout } from '../sheet-about.tsx';
import type { Spot } from './spots-of.ts';
import type { Placing } from './use-placing.ts';

interface Shown {
  /** Pointed at. */
  readonly spot: Spot | null;
  readonly placing: Placing | null;
  /** Pointed at by keyboard where nobody is. */
  readonly isNothing: boolean;
}

/** What has just happened on the map, for those who do not see it. */
export function useMapWords(slug: string, { spot, placing, isNothing }: Shown): string {
  const { t } = useLingui();
  const language = useLanguage();
  const about = useAbout(slug, true);
  if (placing !== null) {
    if (placing.pointed === 0) return '';
    const place = writePosition(placing.position, language);
    return t`Lage: ${place}. Noch nicht gespeichert.`;
  }
  if (isNothing) return t`In der Mitte der Karte steht niemand.`;
  if (spot === null) return '';
  const names = spot.actors.map((actor) => `${actor.name}, ${about(actor)}`).join('; ');
  return t`Auf der Karte: ${names}`;
}
