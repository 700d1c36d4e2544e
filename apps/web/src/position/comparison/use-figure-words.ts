import type { SnapshotFigures } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';

/** A figure that is followed over time. */
export interface Figure {
  readonly key: string;
  readonly label: string;
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
    { key: 'actors', label: t`Akteure`, value: ({ actors }) => actors, format: whole },
    { key: 'ties', label: t`Beziehungen`, value: ({ ties }) => ties, format: whole },
    {
      key: 'partners',
      label: t`Partner je Akteur`,
      value: ({ partners }) => partners,
      format: mean,
    },
    {
      key: 'isolates',
      label: t`Ohne Beziehung`,
      value: ({ isolates }) => isolates,
      format: whole,
    },
    {
      key: 'reachable',
      label: t`Erreichen einander`,
      value: ({ reachable }) => reachable,
      format: share,
      most: 1,
    },
    {
      key: 'confirmed',
      label: t`Beidseitig bestätigt`,
      value: confirmedShare,
      format: share,
      most: 1,
    },
  ];
}
