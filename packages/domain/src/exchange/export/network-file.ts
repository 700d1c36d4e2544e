import {
  type ValueColumn,
  type WritableNetwork,
  writeActorList,
  writeEdgeList,
  writeGexf,
  writeGraphml,
} from '@augenhoehe/graph/files';
import { groupOfActor, isTied, type Network, type NetworkAnalysis } from '../../position/index.ts';
import { joinValues } from '../split-values.ts';
import { neutralCell } from './neutral-cell.ts';

export const networkFileKinds = ['graphml', 'gexf', 'ties.csv', 'actors.csv'] as const;
export type NetworkFileKind = (typeof networkFileKinds)[number];

/**
 * A network as other programs read it, and so that it can come back: every tie for itself, with its
 * type, level, formality and standing. Types and levels are keys of the catalogue, in any language the
 * same. `counted` is false for ties that the figures pass over.
 *
 * @param analysis adds figures where they are computed
 */
export function networkFile(
  kind: NetworkFileKind,
  network: Network,
  analysis: NetworkAnalysis | null,
): string {
  const writable = writableOf(network, analysis);
  switch (kind) {
    case 'graphml':
      return writeGraphml(writable).text;
    case 'gexf':
      return writeGexf(writable).text;
    case 'ties.csv':
      return writeEdgeList(
        {
          ...writable,
          ids: namesOf(writable),
          tieColumns: [...writable.tieColumns, ...endsOf(writable)],
        },
        { neutralise: neutralCell },
      );
    case 'actors.csv': {
      const id = { name: 'augenhoehe_id', type: 'text', values: writable.ids } as const;
      return writeActorList(
        { ...writable, ids: namesOf(writable), columns: [...writable.columns, id] },
        { neutralise: neutralCell },
      );
    }
  }
}

type Writable = ReturnType<typeof writableOf>;

function writableOf(network: Network, analysis: NetworkAnalysis | null) {
  const { actors } = network;
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const ties = network.ties.filter(({ from, to }) => places.has(from) && places.has(to));
  return {
    ids: actors.map(({ id }) => id),
    labels: actors.map(({ name }) => name),
    groups: actors.map(groupOfActor),
    ties: {
      from: Int32Array.from(ties, ({ from }) => places.get(from) ?? 0),
      to: Int32Array.from(ties, ({ to }) => places.get(to) ?? 0),
      weights: Float64Array.from(ties, ({ level }) => level),
    },
    directed: false,
    columns: [
      text('type', actors, ({ type }) => type),
      text('fields', actors, ({ fields }) => joinValues(fields)),
      text('target_groups', actors, ({ targetGroups }) => joinValues(targetGroups)),
      ...figuresOf(actors, analysis),
    ],
    tieColumns: [
      text('type', ties, ({ type }) => type),
      { name: 'level', type: 'number', values: ties.map(({ level }) => level) },
      { name: 'formality', type: 'number', values: ties.map(({ formality }) => formality) },
      text('standing', ties, ({ standing }) => standing),
      { name: 'counted', type: 'yes-no', values: ties.map(isTied) },
    ],
  } satisfies WritableNetwork;
}

function text<Entry>(
  name: string,
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string | null,
): ValueColumn {
  return { name, type: 'text', values: entries.map((entry) => valueOf(entry) || null) };
}

function figuresOf(actors: Network['actors'], analysis: NetworkAnalysis | null): ValueColumn[] {
  if (analysis === null) return [];
  const figures = new Map(analysis.actors.map((own) => [own.id, own]));
  const own = actors.map(({ id }) => figures.get(id));
  return [
    { name: 'degree', type: 'number', values: own.map((one) => one?.degree ?? null) },
    { name: 'betweenness', type: 'number', values: own.map((one) => one?.betweenness ?? null) },
    { name: 'reach2', type: 'number', values: own.map((one) => one?.reach2 ?? null) },
    { name: 'community', type: 'number', values: own.map((one) => one?.community ?? null) },
    { name: 'cutpoint', type: 'yes-no', values: own.map((one) => one?.cutpoint ?? null) },
  ];
}

/** Which actors the names in a list mean. */
function endsOf({ ids, ties }: Writable): ValueColumn[] {
  return [
    { name: 'from_id', type: 'text', values: Array.from(ties.from, (end) => ids[end] ?? '') },
    { name: 'to_id', type: 'text', values: Array.from(ties.to, (end) => ids[end] ?? '') },
  ];
}

/** People read names; who shares one is told apart by a number. */
function namesOf({ labels }: Writable): string[] {
  const times = new Map<string, number>();
  const taken = new Set(labels);
  return labels.map((name) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    if (before === 0) return name;
    let number = before + 1;
    while (taken.has(`${name} (${number})`)) number += 1;
    taken.add(`${name} (${number})`);
    return `${name} (${number})`;
  });
}
