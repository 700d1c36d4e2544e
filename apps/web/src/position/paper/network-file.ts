import { neutralCell } from '@augenhoehe/domain/exchange';
import { graphOf, groupOfActor, type NetworkAnalysis } from '@augenhoehe/domain/position';
import { tieListOf } from '@augenhoehe/graph';
import {
  type ActorColumn,
  writeActorList,
  writeEdgeList,
  writeGexf,
  writeGraphml,
} from '@augenhoehe/graph/files';
import type { Scene } from '../scene.ts';

export const networkFileKinds = ['graphml', 'gexf', 'ties.csv', 'actors.csv'] as const;
export type NetworkFileKind = (typeof networkFileKinds)[number];

/** What is shown, as other programs for networks read it; figures where they are computed. */
export function networkFile(
  kind: NetworkFileKind,
  scene: Scene,
  analysis: NetworkAnalysis | null,
): string {
  const network = writableOf(scene, analysis);
  switch (kind) {
    case 'graphml':
      return writeGraphml(network).text;
    case 'gexf':
      return writeGexf(network).text;
    case 'ties.csv':
      return writeEdgeList({ ...network, ids: namesOf(network) }, { neutralise: neutralCell });
    case 'actors.csv':
      return writeActorList({ ...network, ids: namesOf(network) }, { neutralise: neutralCell });
  }
}

function writableOf({ network, shownActors, shownTies }: Scene, analysis: NetworkAnalysis | null) {
  const actors = network.actors.filter(({ id }) => shownActors.has(id));
  const graph = graphOf({ actors, ties: network.ties.filter(({ id }) => shownTies.has(id)) });
  const figures = new Map(analysis?.actors.map((own) => [own.id, own]));
  const own = actors.map(({ id }) => figures.get(id));
  const columns: ActorColumn[] = [
    { name: 'type', type: 'text', values: actors.map(({ type }) => type) },
    { name: 'fields', type: 'text', values: actors.map(({ fields }) => fields.join(' ')) },
  ];
  if (analysis !== null) {
    columns.push(
      { name: 'degree', type: 'number', values: own.map((one) => one?.degree ?? null) },
      { name: 'betweenness', type: 'number', values: own.map((one) => one?.betweenness ?? null) },
      { name: 'reach2', type: 'number', values: own.map((one) => one?.reach2 ?? null) },
      { name: 'community', type: 'number', values: own.map((one) => one?.community ?? null) },
      { name: 'cutpoint', type: 'yes-no', values: own.map((one) => one?.cutpoint ?? null) },
    );
  }
  return {
    ids: graph.ids,
    labels: actors.map(({ name }) => name),
    groups: actors.map(groupOfActor),
    ties: tieListOf(graph.around),
    directed: false,
    columns,
  };
}

/** People read names; who shares one is told apart by a number. */
function namesOf({ labels }: { readonly labels: readonly string[] }): string[] {
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
