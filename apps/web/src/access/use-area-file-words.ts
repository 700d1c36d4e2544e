import { useLingui } from '@lingui/react/macro';
import type { AreaFileFault } from './read-area-file.ts';

export function useAreaFileWords(): (fault: AreaFileFault) => string {
  const { t } = useLingui();
  return function wordsOf(fault) {
    switch (fault) {
      case 'not-json':
        return t`Das ist keine GeoJSON-Datei. Sie endet meist auf .geojson und beginnt mit einer geschweiften Klammer.`;
      case 'no-features':
        return t`In dieser Datei stehen keine Gebiete. Gebraucht wird eine „FeatureCollection“ mit mindestens einem Eintrag.`;
      case 'no-names':
        return t`Die Gebiete in dieser Datei haben keine Namen. Gebraucht wird bei jedem eine Eigenschaft wie „name“.`;
      case 'bad-outline':
        return t`Ein Umriss lässt sich nicht lesen. Gebraucht werden Flächen (Polygon oder MultiPolygon) in Längen- und Breitengrad (WGS 84).`;
      case 'too-many':
        return t`Das sind mehr als 500 Gebiete. Bitte kürzen Sie die Datei auf Ihr Quartier.`;
    }
  };
}
