import { AreaDraft, turnOutlines } from '@augenhoehe/domain/access';
import type { Outcome } from '@augenhoehe/domain/contract';
import { z } from 'zod';

export type AreaFileFault = 'not-json' | 'no-features' | 'no-names' | 'bad-outline' | 'too-many';

/** The most areas at once, as in the contract. */
const most = 500;

const Feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.unknown(),
});
const Collection = z.object({ features: z.array(Feature).min(1) });
const Single = Feature.extend({ type: z.literal('Feature') }).transform((feature) => ({
  features: [feature],
}));
const Features = z.union([Collection, Single]);
type Feature = z.infer<typeof Feature>;

/** What open data of German cities call the name of an area, the likeliest first. */
const nameKeys = [
  'name',
  'bezeichnung',
  'bez',
  'gebiet',
  'quartier',
  'ortsteil',
  'stadtteil',
  'bezirk',
  'plr_name',
  'bzr_name',
  'pgr_name',
  'title',
  'label',
];

export interface AreaFile {
  readonly areas: AreaDraft[];
  /** Latitude stood before longitude; it is put right. */
  readonly turned: boolean;
}

/** Names and outlines out of a GeoJSON file. */
export function readAreaFile(text: string): Outcome<AreaFile, AreaFileFault> {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: 'not-json' };
  const collection = Features.safeParse(json);
  if (!collection.success) return { ok: false, problem: 'no-features' };
  const { features } = collection.data;
  if (features.length > most) return { ok: false, problem: 'too-many' };
  const key = nameKey(features);
  if (key === null) return { ok: false, problem: 'no-names' };
  const areas = z.array(AreaDraft).safeParse(
    features.map((feature) => ({
      name: textOf(feature, key),
      boundary: rounded(feature.geometry),
    })),
  );
  return areas.success
    ? { ok: true, value: turnOutlines(areas.data) }
    : { ok: false, problem: 'bad-outline' };
}

/** Seven decimals are about a centimetre; programs write up to fifteen. */
function rounded(geometry: unknown): unknown {
  if (typeof geometry === 'number') return Number(geometry.toFixed(7));
  if (Array.isArray(geometry)) return geometry.map(rounded);
  if (typeof geometry !== 'object' || geometry === null) return geometry;
  return Object.fromEntries(
    Object.entries(geometry).map(([name, value]) => [name, rounded(value)]),
  );
}

/** The property that names every area: a known one, else the first that is a text everywhere. */
function nameKey(features: readonly Feature[]): string | null {
  const keys = Object.keys(features[0]?.properties ?? {}).filter((key) =>
    features.every((feature) => textOf(feature, key) !== ''),
  );
  const known = nameKeys.map((name) => keys.find((key) => key.toLowerCase() === name));
  return known.find((key) => key !== undefined) ?? keys[0] ?? null;
}

function textOf({ properties }: Feature, key: string): string {
  const value = properties?.[key];
  return typeof value === 'string' ? value.trim() : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Any other file: the caller says so.
    return undefined;
  }
}
