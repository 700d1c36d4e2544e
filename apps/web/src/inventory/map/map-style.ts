import type { MapGround } from '@augenhoehe/domain/inventory';
import { addProtocol, type StyleSpecification } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { vectorLayers } from './base-map-layers.ts';
import { ownFont } from './own-font.ts';
import type { ReadToken } from './read-token.ts';

/** No base map: areas and pins on the ground of the page. */
const plain: StyleSpecification = { version: 8, sources: {}, layers: [] };

let protocol: Protocol | undefined;

/** Tiles out of one file that our own server hands out in parts. */
async function styleOfFile(path: string, token: ReadToken): Promise<StyleSpecification> {
  const file = new PMTiles(new URL(path, window.location.href).href);
  if (protocol === undefined) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  protocol.add(file);
  const { tileType, maxZoom } = await file.getHeader();
  const url = `pmtiles://${file.source.getKey()}`;
  if (tileType === TileType.Mvt) {
    return { version: 8, sources: { base: { type: 'vector', url } }, layers: vectorLayers(token) };
  }
  return {
    version: 8,
    sources: { base: { type: 'raster', url, tileSize: 256, maxzoom: maxZoom } },
    layers: [{ id: 'base', type: 'raster', source: 'base' }],
  };
}

/** What MapLibre begins with. */
export async function groundStyle(
  ground: MapGround,
  token: ReadToken,
): Promise<StyleSpecification | string> {
  switch (ground.kind) {
    case 'none':
      return plain;
    case 'style':
      return ground.url;
    case 'pmtiles':
      return await styleOfFile(ground.url, token);
  }
}

/** A font that the style's own server has, so that it is not asked for ours. */
export function fontOf({ glyphs, layers }: StyleSpecification): readonly string[] {
  if (glyphs === undefined) return ownFont;
  const fonts = layers.flatMap((layer) => {
    const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
    const isPlain = Array.isArray(font) && font.every((name) => typeof name === 'string');
    return isPlain && font[0] !== 'literal' && font[0] !== 'step' ? [font] : [];
  });
  return fonts[0]?.map(String) ?? ownFont;
}
