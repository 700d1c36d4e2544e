import type { EffectFigure } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useNumbers } from './use-numbers.ts';

interface FigureWords {
  readonly name: string;
  readonly meaning: string;
  /** A dash where the figure does not exist. */
  readonly value: (value: number | null) => string;
  readonly difference: (before: number | null, after: number | null) => string;
}

/** Names, meanings and numbers of the figures of a draft. */
export function useFigureWords(): Readonly<Record<EffectFigure, FigureWords>> {
  const { t } = useLingui();
  const numbers = useNumbers();
  function counted(name: string, meaning: string): FigureWords {
    return {
      name,
      meaning,
      value: (value) => (value === null ? '–' : numbers.decimal(value)),
      difference: (before, after) =>
        before === null || after === null ? '–' : numbers.signed(after - before, 2),
    };
  }
  function points(difference: number): string {
    const signed = numbers.signed(difference, 0);
    return Math.abs(difference) === 1 ? t`${signed} Prozentpunkt` : t`${signed} Prozentpunkte`;
  }
  function shared(name: string, meaning: string): FigureWords {
    return {
      name,
      meaning,
      value: (value) => (value === null ? '–' : numbers.share(value)),
      difference: (before, after) =>
        before === null || after === null
          ? '–'
          : points(Math.round(after * 100) - Math.round(before * 100)),
    };
  }
  return {
    actors: counted(t`Akteure`, t`Alle im Bestand, ohne die, die im Entwurf wegfallen.`),
    ties: counted(
      t`Verbindungen`,
      t`Paare, die in irgendeiner Art verbunden sind. Wünsche und „kein Kontakt“ zählen nicht.`,
    ),
    components: counted(
      t`Getrennte Teile`,
      t`Teile des Netzes, zwischen denen kein Weg führt. Wer mit niemandem verbunden ist, ist ein Teil für sich.`,
    ),
    isolates: counted(t`Mit niemandem verbunden`, t`Akteure ohne eine einzige Verbindung.`),
    reachableShare: shared(
      t`Paare, die sich erreichen`,
      t`Anteil aller denkbaren Paare, zwischen denen ein Weg führt, und sei er noch so lang. Was zu 100 Prozent fehlt, ist die Fragmentierung nach Borgatti 2006.`,
    ),
    meanDistance: counted(
      t`Mittlerer Weg in Schritten`,
      t`Über wie viele Verbindungen es im Mittel vom einen zum anderen geht. Gezählt sind nur Paare, die sich erreichen: Wird jemand abgeschnitten, kann der Weg kürzer werden, ohne dass etwas besser ist.`,
    ),
    cutpoints: counted(t`Nadelöhre`, t`Akteure, ohne die das Netz in mehr Teile zerfällt.`),
  };
}
