import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import { usePlace } from '../../app/use-place.ts';
import { stepsIn, type NetworkSearch } from '../network-search.ts';
import { entriesOf, type Scene } from '../scene.ts';
import { useThemeWords } from '../themes/use-theme-words.ts';
import { useNetworkChips } from '../use-network-chips.ts';

/** What a drawing has to say about itself once it has left the application. */
export interface PaperWords {
  readonly title: string;
  /** Focus and filters, or that there are none. */
  readonly shown: string;
  /** How many, of how many, and how many of the ties both sides have confirmed. */
  readonly basis: string;
  readonly source: string;
}

export function usePaperWords(slug: string, scene: Scene, search: NetworkSearch): PaperWords {
  const { t } = useLingui();
  const language = useLanguage();
  const place = usePlace(slug);
  const chips = useNetworkChips(slug, search);
  const { shownActors, shownTies, network, focus, themes } = scene;
  const words = useThemeWords(themes?.kind ?? 'fields');
  const entries = entriesOf(scene).actors;
  const shown = entries.filter(({ id }) => shownActors.has(id)).length;
  const confirmed = network.ties.filter(
    ({ id, standing }) => shownTies.has(id) && standing === 'confirmed',
  ).length;
  const steps = stepsIn(search);
  const parts = [
    ...(themes === undefined ? [] : [t`Verbunden durch: ${words.many}`]),
    ...(focus !== null && search.anordnung === 'ringe' ? [t`In Ringen um ${focus.name}`] : []),
    ...(focus === null
      ? []
      : [t`Fokus: ${focus.name}, ${plural(steps, { one: '# Schritt', other: '# Schritte' })}`]),
    ...chips.map(({ label, values }) => `${label}: ${values.join(', ')}`),
  ];
  const day = dayInWords(useNow().toISOString(), language);
  return {
    title: t`Netz ${place.name}, ${place.city}`,
    shown: parts.length === 0 ? t`Ohne Filter` : parts.join(' · '),
    basis:
      themes === undefined
        ? t`Stand ${day}. ${shown} von ${entries.length} Akteuren, ${shownTies.size} von ${network.ties.length} Beziehungen hervorgehoben, davon ${confirmed} von beiden Seiten bestätigt.`
        : t`Stand ${day}. ${shown} von ${entries.length} Akteuren hervorgehoben, ${words.counted(themes.keys.size)}. Die Linien sind Angaben der Akteure, keine Beziehungen.`,
    source: t`Quelle: Angaben der Beteiligten im Quartier ${place.name}, geführt mit Augenhöhe. Die Lage zeigt keine Orte.`,
  };
}
