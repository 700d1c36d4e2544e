import type { SnapshotFigures } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';

/** A figure that is followed over time. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  /** What it counts. */
  readonly meaning: string;
  readonly value: (figures: SnapshotFigures) => number | null;
  /** `–` where nothing can be said. */
  readonly format: (value: number | null) => string;
  /** Where the axis ends, if not at the greatest value. */
  readonly most?: number;
}

function confirmedShare({ confirmed, ties }: SnapshotFigures): number | null {
  return ties === 0 ? null : confirmed / ties;
}

/** What is told of the network at each date. */
export function useFigures(): readonly Figure[] {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  function formatted(look: Intl.NumberFormatOptions): Figure['format'] {
    const format = new Intl.NumberFormat(tag, look);
    return (value) => (value === null ? '–' : format.format(value));
  }
  const whole = formatted({});
  const mean = formatted({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = formatted({ style: 'percent', maximumFractionDigits: 0 });
  return [
    {
      key: 'actors',
      label: t`Akteure`,
      meaning: t`Alle im Bestand, auch wer mit niemandem verbunden ist.`,
      value: ({ actors }) => actors,
      format: whole,
    },
    {
      key: 'ties',
      label: t`Beziehungen`,
      meaning: t`Alle eingetragenen ab Stufe 1; zwischen zweien kann es mehrere geben. Wünsche zählen nicht.`,
      value: ({ ties }) => ties,
      format: whole,
    },
    {
      key: 'partners',
      label: t`Partner je Akteur`,
      meaning: t`Mit wie vielen anderen ein Akteur im Mittel verbunden ist.`,
      value: ({ partners }) => partners,
      format: mean,
    },
    {
      key: 'isolates',
      label: t`Mit niemandem verbunden`,
      meaning: t`Akteure ohne eine einzige Verbindung.`,
      value: ({ isolates }) => isolates,
      format: whole,
    },
    {
      key: 'reachable',
      label: t`Paare, die sich erreichen`,
      meaning: t`Anteil aller denkbaren Paare, zwischen denen ein Weg führt, und sei er noch so lang.`,
      value: ({ reachable }) => reachable,
      format: share,
      most: 1,
    },
    {
      key: 'confirmed',
      label: t`Von beiden Seiten bestätigt`,
      meaning: t`Anteil der Beziehungen, die beide Seiten ähnlich eng sehen: höchstens eine Stufe Unterschied.`,
      value: confirmedShare,
      format: share,
      most: 1,
    },
  ];
}
