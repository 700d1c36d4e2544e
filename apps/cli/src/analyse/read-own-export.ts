import { groupOfActorType } from '@augenhoehe/domain/catalogue';
import { ExportedNetwork, isTied } from '@augenhoehe/domain/position';
import type { ReadNetwork } from '@augenhoehe/graph/files';
import { wrong } from '../called-wrongly.ts';

/**
 * The network of a neighbourhood's own file: actors grouped by the group of their type, several ties
 * between two actors as one, wishes left out.
 *
 * @throws CalledWrongly for JSON of another kind
 */
export function readOwnExport(text: string, directed: boolean): ReadNetwork {
  const { actors, ties } = parse(text);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const counted = ties.filter(isTied).map(({ fromId, toId, level }) => ({
    from: places.get(fromId) ?? -1,
    to: places.get(toId) ?? -1,
    level,
  }));
  const list = {
    from: Int32Array.from(counted, ({ from }) => from),
    to: Int32Array.from(counted, ({ to }) => to),
    weights: Float64Array.from(counted, ({ level }) => level),
  };
  return {
    ids: actors.map(({ id }) => id),
    labels: actors.map(({ name }) => name),
    groups: actors.map(({ type }) => (type === null ? null : groupOfActorType(type))),
    ties: list,
    tieLines: new Int32Array(counted.length),
    rows: counted.length,
    directed,
    problems: [],
    countOfProblems: {},
  };
}

function parse(text: string): ExportedNetwork {
  const foreign = {
    de: 'Dieses JSON ist kein Quartier, wie „augenhoehe export --format json“ es schreibt.',
    en: 'This JSON is no neighbourhood as "augenhoehe export --format json" writes it.',
  };
  try {
    const parsed = ExportedNetwork.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw wrong(foreign);
}
