import type { ActorFormat } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import type { Option } from '../ui/index.ts';

/** Kinds of file by what they are good for. */
export function useFormatOptions(): readonly (Option & { readonly key: ActorFormat })[] {
  const { t } = useLingui();
  return [
    {
      key: 'xlsx',
      label: t`Weiterarbeiten in Excel oder LibreOffice`,
      help: t`XLSX. Was Sie dort ändern, können Sie wieder einlesen.`,
    },
    {
      key: 'csv',
      label: t`Einlesen in ein anderes Programm`,
      help: t`CSV, mit Trennzeichen und Zahlen, wie es in Ihrer Sprache üblich ist.`,
    },
    {
      key: 'geojson',
      label: t`Zeigen auf einer Karte`,
      help: t`GeoJSON. Darin sind nur Akteure mit Lage und Gebiete mit Umriss.`,
    },
  ];
}
