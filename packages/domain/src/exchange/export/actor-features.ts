import type { Boundary } from '../../access/index.ts';
import type { AreaId } from '../../contract/index.ts';
import { actorExportColumns, type ExportedActor } from './actor-export.ts';
import type { ExportCell, ExportWords } from './export-table.ts';

export interface ExportedArea {
  readonly id: AreaId;
  readonly name: string;
  readonly boundary: Boundary | null;
}

type Properties = Readonly<Record<string, string | number | readonly string[] | null>>;

/** GeoJSON, RFC 7946: longitude before latitude, WGS 84. */
interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Boundary | { readonly type: 'Point'; readonly coordinates: readonly number[] };
  readonly properties: Properties;
}

function plain(cell: ExportCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.day : cell;
}

const ownPlace: readonly string[] = ['id', 'latitude', 'longitude'];

function actorFeature(
  actor: ExportedActor,
  columns: readonly string[],
  words: ExportWords,
): Feature[] {
  if (actor.position === null) return [];
  const { latitude, longitude } = actor.position;
  const said = actorExportColumns
    .filter(({ key }) => columns.includes(key) && !ownPlace.includes(key))
    .map(({ key, cell }) => [key, plain(cell(actor, words))] as const);
  const properties = { kind: 'actor', typeKey: actor.type, ...Object.fromEntries(said) };
  const geometry = { type: 'Point', coordinates: [longitude, latitude] } as const;
  return [{ type: 'Feature', id: actor.id, geometry, properties }];
}

function areaFeature({ id, name, boundary }: ExportedArea): Feature[] {
  if (boundary === null) return [];
  return [{ type: 'Feature', id, geometry: boundary, properties: { kind: 'area', name } }];
}

interface Mapped {
  readonly actors: readonly ExportedActor[];
  readonly areas: readonly ExportedArea[];
  /** Keys of the columns that become properties. */
  readonly columns: readonly string[];
}

/** Areas with an outline and actors with a position; what has no place is not in it. */
export function actorFeatures({ actors, areas, columns }: Mapped, words: ExportWords) {
  return {
    type: 'FeatureCollection',
    features: [
      ...areas.flatMap(areaFeature),
      ...actors.flatMap((actor) => actorFeature(actor, columns, words)),
    ],
  } as const;
}
