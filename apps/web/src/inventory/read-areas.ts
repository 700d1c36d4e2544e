import type { Outcome } from '@augenhoehe/domain/contract';
import { AreaDraft } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

export type AreaFileFault = 'not-json' | 'no-features' | 'no-names' | 'bad-outline' | 'too-many';

const Features = z.object({
  features: z
    .array(
      z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }),
    )
    .min(1),
});

/** As open data of German cities and counties name the name of an area. */
const nameKeys = [
  'name',
  'bezeichnung',
  'gebiet',
  'ortsteil',
  'stadtteil',
  'bezirk',
  'quartier',
  'plr_name',
  'bzr_name',
  'pgr_name',
  'title',
  'label',
];

/** The most areas at once, as in the contract. */
const most = 500;

function nameOf(properties: Readonly<Record<string, unknown>>): string | null {
  const known = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const name = nameKeys
    .map((key) => known.get(key))
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? name.trim() : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names and outlines out of a GeoJSON file. */
export function readAreas(text: string): Outcome<AreaDraft[], AreaFileFault> {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: 'not-json' };
  const collection = Features.safeParse(json);
  if (!collection.success) return { ok: false, problem: 'no-features' };
  const { features } = collection.data;
  if (features.length > most) return { ok: false, problem: 'too-many' };
  const drafts: AreaDraft[] = [];
  for (const { properties, geometry } of features) {
    const name = nameOf(properties ?? {});
    if (name === null) return { ok: false, problem: 'no-names' };
    const draft = AreaDraft.safeParse({ name, boundary: geometry });
    if (!draft.success) return { ok: false, problem: 'bad-outline' };
    drafts.push(draft.data);
  }
  return { ok: true, value: drafts };
}
