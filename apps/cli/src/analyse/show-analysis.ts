import type { ActorFigures, Analysis, NetworkFigures } from '@augenhoehe/graph';
import { type Said, speak } from '../speak.ts';
import { table } from './table.ts';

const shownAtMost = 40;

type Figure = number | boolean | null;

const digits = 4;

function shown(figure: Figure): string {
  if (figure === null) return '–';
  if (typeof figure === 'boolean') return figure ? speak({ de: 'ja', en: 'yes' }) : '';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(digits);
}

type NetworkRow = readonly [Said, (figures: NetworkFigures) => Figure];

const networkRows: readonly NetworkRow[] = [
  [{ de: 'Akteure', en: 'Actors' }, ({ actors }) => actors],
  [{ de: 'Beziehungen', en: 'Ties' }, ({ ties }) => ties],
  [{ de: 'ohne Beziehung', en: 'without a tie' }, ({ isolates }) => isolates.length],
  [{ de: 'getrennte Teile', en: 'components' }, ({ components }) => components.length],
  [{ de: 'Dichte', en: 'density' }, ({ density }) => density],
  [
    { de: 'Paare, die sich erreichen', en: 'pairs in reach' },
    ({ reachablePairs }) => reachablePairs,
  ],
  [{ de: 'mittlerer Weg (Schritte)', en: 'mean distance (steps)' }, (all) => all.meanDistance],
  [{ de: 'längster Weg (Schritte)', en: 'diameter (steps)' }, ({ diameter }) => diameter],
  [{ de: 'Zentralisierung: Grad', en: 'degree centralization' }, (all) => all.degreeCentralization],
  [
    { de: 'Zentralisierung: Vermittlung', en: 'betweenness centralization' },
    (all) => all.betweennessCentralization,
  ],
  [
    { de: 'Zentralisierung: Nähe', en: 'closeness centralization' },
    (all) => all.closenessCentralization,
  ],
  [{ de: 'Reziprozität (Paare)', en: 'reciprocity (dyads)' }, (all) => all.reciprocityDyad],
  [{ de: 'Reziprozität (Pfeile)', en: 'reciprocity (arcs)' }, (all) => all.reciprocityArc],
  [
    { de: 'Clusterung, Mittel', en: 'average local clustering' },
    (all) => all.averageLocalClustering,
  ],
  [{ de: 'Transitivität', en: 'transitivity' }, ({ transitivity }) => transitivity],
  [{ de: 'Fragmentierung', en: 'fragmentation' }, ({ fragmentation }) => fragmentation],
  [
    { de: 'Fragmentierung nach Wegen', en: 'distance fragmentation' },
    (all) => all.distanceFragmentation,
  ],
  [{ de: 'E-I-Index', en: 'E-I index' }, ({ eiIndex }) => eiIndex],
  [{ de: 'Modularität', en: 'modularity' }, ({ modularity }) => modularity],
  [{ de: 'Gruppen', en: 'communities' }, ({ communities }) => communities.length],
  [{ de: 'Nadelöhre', en: 'cut points' }, ({ cutpoints }) => cutpoints.length],
  [{ de: 'Brücken', en: 'bridges' }, ({ bridges }) => bridges.length],
];

type ActorColumn = readonly [Said, (figures: ActorFigures) => Figure];

const actorColumns: readonly ActorColumn[] = [
  [{ de: 'Partner', en: 'degree' }, ({ degree }) => degree],
  [{ de: 'Vermittlung', en: 'betweenness' }, ({ betweenness }) => betweenness],
  [{ de: 'Nähe', en: 'closeness' }, ({ closeness }) => closeness],
  [{ de: 'harmonisch', en: 'harmonic' }, ({ harmonic }) => harmonic],
  [{ de: 'Eigenvektor', en: 'eigenvector' }, ({ eigenvector }) => eigenvector],
  [{ de: 'eff. Größe', en: 'eff. size' }, ({ effectiveSize }) => effectiveSize],
  [{ de: 'Bindung', en: 'constraint' }, ({ constraint }) => constraint],
  [{ de: 'Kern', en: 'core' }, ({ core }) => core],
  [{ de: 'in 2 Schritten', en: 'reach in 2' }, ({ reach2 }) => reach2],
  [{ de: 'Gruppe', en: 'community' }, ({ community }) => community + 1],
  [{ de: 'Nadelöhr', en: 'cut point' }, ({ cutpoint }) => cutpoint],
];

function keyPlayerRows({ keyPlayers }: NetworkFigures, names: ReadonlyMap<string, string>) {
  const aims = [
    ['fragmenting', { de: 'trennt am meisten', en: 'fragments most' }],
    ['distanceFragmenting', { de: 'verlängert die Wege am meisten', en: 'lengthens paths most' }],
    ['reaching', { de: 'erreicht am meisten', en: 'reaches most' }],
  ] as const;
  return Object.values(keyPlayers).flatMap((sets) =>
    aims.map(([aim, said]) => {
      const { value, set, approximate } = sets[aim];
      const sign = approximate ? '≈ ' : '';
      return [speak(said), sign + shown(value), set.map((id) => names.get(id) ?? id).join(', ')];
    }),
  );
}

/** The analysis for people: the network, sets of key players, and the actors with most ties. */
export function showAnalysis({ network, actors }: Analysis, labels: readonly string[]): string {
  const names = new Map(actors.map(({ id }, place) => [id, labels[place] ?? id]));
  const most = actors
    .toSorted((a, b) => b.degree - a.degree || b.betweenness - a.betweenness)
    .slice(0, shownAtMost);
  const heading = ['', ...actorColumns.map(([said]) => speak(said))];
  const rows = most.map((actor) => [
    names.get(actor.id) ?? actor.id,
    ...actorColumns.map(([, figure]) => shown(figure(actor))),
  ]);
  const more = actors.length - most.length;
  const rest =
    more > 0
      ? [`… ${speak({ de: `und ${String(more)} weitere`, en: `and ${String(more)} more` })}`]
      : [];
  return [
    ...table(networkRows.map(([said, figure]) => [speak(said), shown(figure(network))])),
    '',
    speak({
      de: 'Schlüsselakteure (1, 2 und 3 zusammen)',
      en: 'Key players (1, 2 and 3 together)',
    }),
    ...table(keyPlayerRows(network, names)),
    '',
    ...table([heading, ...rows]),
    ...rest,
  ].join('\n');
}
