import {
  refuseUnclearIds,
  type ValueColumn,
  type WritableNetwork,
  wordOf,
} from '../writable-network.ts';
import { withXmlCharacters } from './xml-words.ts';

/** Another attribute of actors than id and label, or one of ties. */
export interface XmlColumn {
  readonly id: string;
  readonly name: string;
  readonly type: 'double' | 'string' | 'boolean';
  readonly wordOf: (place: number) => string | null;
}

/** A network with characters that XML can carry, and whom that changed. */
export interface XmlNetwork {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly columns: readonly XmlColumn[];
  readonly tieColumns: readonly XmlColumn[];
  /** Places of actors of which a text had characters that XML does not have: each is U+FFFD now. */
  readonly altered: readonly number[];
}

export interface WrittenXml {
  readonly text: string;
  readonly altered: XmlNetwork['altered'];
}

const types = { number: 'double', text: 'string', 'yes-no': 'boolean' } as const;

export function xmlNetworkOf(network: WritableNetwork): XmlNetwork {
  refuseUnclearIds(network.ids);
  const altered = new Set<number>();
  function clean(text: string, actor: number): string {
    const cleaned = withXmlCharacters(text);
    if (cleaned !== text) altered.add(actor);
    return cleaned;
  }
  const { groups = null, columns = [], tieColumns = [] } = network;
  const group = { name: 'group', type: 'text', values: groups ?? [] } as const;
  const written = (groups === null ? columns : [group, ...columns]).map((column, place) => {
    const words = network.ids.map((_, actor) => {
      const word = wordOf(column, actor);
      return word === null ? null : clean(word, actor);
    });
    const name = withXmlCharacters(column.name);
    return { id: `c${place}`, name, type: types[column.type], wordOf: (at: number) => words[at] };
  });
  const ofTies = tieColumns.map((column, place): XmlColumn => {
    const name = withXmlCharacters(column.name);
    return {
      id: `t${place}`,
      name,
      type: types[column.type],
      wordOf: (tie) => cleanWord(column, tie),
    };
  });
  const ids = distinct(network.ids.map(clean), network.ids);
  const labels = (network.labels ?? network.ids).map(clean);
  return {
    ids,
    labels,
    columns: written,
    tieColumns: ofTies,
    altered: [...altered].sort((a, b) => a - b),
  };
}

function cleanWord(column: ValueColumn, place: number): string | null {
  const word = wordOf(column, place);
  return word === null ? null : withXmlCharacters(word);
}

/** Ids that became the same are told apart by a number; those that stayed keep theirs. */
function distinct(cleaned: readonly string[], before: readonly string[]): readonly string[] {
  const taken = new Set(before);
  return cleaned.map((id, place) => {
    if (id === before[place]) return id;
    let own = id;
    for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
    taken.add(own);
    return own;
  });
}
