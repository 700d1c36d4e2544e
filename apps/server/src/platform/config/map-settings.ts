import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { addressOf } from './address-of.ts';
import type { ConfigFault } from './config-fault.ts';

const web = ['http:', 'https:'] as const;

export const mapEnvironment = {
  BASE_MAP_STYLE_URL: addressOf(web, 'https://tiles.example/styles/plain.json').optional(),
  BASE_MAP_PMTILES: z
    .string()
    .refine((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true, {
      error: 'must be the path of a PMTiles file',
    })
    .optional(),
  BASE_MAP_ATTRIBUTION: z
    .string()
    .max(300, { error: 'must have at most 300 characters' })
    .optional(),
  GEOCODER_URL: addressOf(web, 'https://nominatim.example/search').optional(),
  GEOCODER_KIND: z
    .enum(['nominatim', 'photon'], { error: 'must be nominatim or photon' })
    .default('nominatim'),
};

type MapEnvironment = z.infer<z.ZodObject<typeof mapEnvironment>>;

/** What lies under areas and pins; `null`: nothing. */
export type BaseMap =
  | { readonly kind: 'style'; readonly url: string; readonly attribution: string }
  | { readonly kind: 'pmtiles'; readonly path: string; readonly attribution: string }
  | null;

/** Who turns addresses into positions; `null`: nobody. */
export type Geocoder = { readonly kind: 'nominatim' | 'photon'; readonly url: string } | null;

export function baseMapOf(settings: MapEnvironment): BaseMap {
  const { BASE_MAP_STYLE_URL: url, BASE_MAP_PMTILES: path } = settings;
  const attribution = settings.BASE_MAP_ATTRIBUTION ?? '';
  if (url !== undefined) return { kind: 'style', url, attribution };
  return path === undefined ? null : { kind: 'pmtiles', path: resolve(path), attribution };
}

export function geocoderOf({ GEOCODER_URL: url, GEOCODER_KIND: kind }: MapEnvironment): Geocoder {
  return url === undefined ? null : { kind, url };
}

/** What the settings need of each other. */
export function mapFaults(given: Readonly<Record<string, string | undefined>>): ConfigFault[] {
  const maps = [given['BASE_MAP_STYLE_URL'], given['BASE_MAP_PMTILES']];
  const count = maps.filter((setting) => setting !== undefined).length;
  const faults: ConfigFault[] = [];
  if (count === 2) {
    const message = 'and BASE_MAP_STYLE_URL exclude each other';
    faults.push({ name: 'BASE_MAP_PMTILES', message });
  }
  if (count > 0 && given['BASE_MAP_ATTRIBUTION'] === undefined) {
    const message = 'is missing; a base map must name its source, for example © OpenStreetMap';
    faults.push({ name: 'BASE_MAP_ATTRIBUTION', message });
  }
  return faults;
}
