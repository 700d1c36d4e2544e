import type { StyleSpecification } from 'maplibre-gl';

/** MapLibre draws letters itself from a font of the page where no server gives it any. */
const ownFont = ['Atkinson Hyperlegible Next Variable'] as const;

/** No base map: areas and pins on the ground of the page. */
const plain: StyleSpecification = { version: 8, sources: {}, layers: [] };

export const plainStyle = { style: plain, font: ownFont } as const;
