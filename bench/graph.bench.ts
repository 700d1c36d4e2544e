/**
 * The network analysis on seeded power-law networks with about four ties an actor: betweenness, closeness
 * and harmonic closeness together beside graphology's betweenness and closeness, how their time grows, what
 * memory they need, and how long the whole result object takes in a thread of its own.
 */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import {
  addPathSums,
  analyse,
  askWorker,
  createNetwork,
  emptyPathSums,
  type Network,
  pathSumsOf,
  pathSumsOnWorkers,
  roomForStretches,
  stretchesOf,
  sumStretch,
  tieListOf,
} from '@augenhoehe/graph';
import { UndirectedGraph } from 'graphology';
import metrics from 'graphology-metrics';
import { startGraphThread } from '../apps/server/src/platform/threads/start-graph-thread.ts';
import { type Measured, report } from './support/budget.ts';
import { powerLawTies } from './support/power-law-ties.ts';

function networkOf(actors: number): Network {
  const ids = Array.from({ length: actors }, (_, place) => `a${place}`);
  return createNetwork({ ids, ties: powerLawTies(actors) }).network;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function best(times: number, work: () => unknown): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < times; round += 1) measured.push(await timed(work));
  return Math.min(...measured);
}

/** All cores, threads already running, as where somebody works with a network for a while. */
async function onAllCores(network: Network, times: number): Promise<number> {
  const threads = Array.from({ length: availableParallelism() }, startGraphThread);
  const asked = threads.map(askWorker);
  await Promise.all(asked.map(({ ask }) => ask({ kind: 'network', network })));
  const walk = { way: 'along', asked, onProgress: () => {} } as const;
  const time = await best(times, () => pathSumsOnWorkers(network, walk));
  for (const thread of threads) thread.end();
  return time;
}

/** Bytes for each tie beyond the network itself, at most, garbage included. */
function memoryForATie(network: Network): number {
  const before = inUse();
  const sums = emptyPathSums(network.ids.length);
  const room = roomForStretches(network);
  let most = 0;
  for (const stretch of stretchesOf(network)) {
    addPathSums(sums, sumStretch(network, stretch, room));
    most = Math.max(most, inUse() - before);
  }
  return most / network.tieCount;
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function peerOf(network: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of network.ids) graph.addNode(id);
  const { from, to } = tieListOf(network.around);
  from.forEach((end, tie) => graph.addEdge(network.ids[end], network.ids[to[tie] ?? end]));
  return graph;
}

const middle = networkOf(5000);
const large = networkOf(20_000);
await timed(() => pathSumsOf(networkOf(500)));
const graph = peerOf(middle);
const peer = await timed(() => {
  metrics.centrality.betweenness(graph, { normalized: false });
  metrics.centrality.closeness(graph);
});
const oneCore = await best(2, () => pathSumsOf(middle));
const allCores = await onAllCores(middle, 2);
const allCoresLarge = await onAllCores(large, 1);
const memory = memoryForATie(middle);
const small = networkOf(300);
const thousand = networkOf(1000);

const measured: Measured[] = [
  { what: 'graphology: betweenness + closeness, n = 5,000', value: peer, unit: 'ms' },
  { what: 'all three, one core, n = 5,000', value: oneCore, unit: 'ms' },
  { what: `all three, ${availableParallelism()} cores, n = 5,000`, value: allCores, unit: 'ms' },
  { what: 'times faster than graphology', value: peer / allCores, unit: '×', atLeast: 10 },
  { what: 'all three, all cores, n = 20,000', value: allCoresLarge, unit: 'ms' },
  {
    what: 'n = 20,000 to n = 5,000',
    value: allCoresLarge / allCores,
    unit: '×',
    atMost: 20,
  },
  { what: 'working memory for a tie', value: memory, unit: 'bytes', atMost: 200 },
  {
    what: 'whole result, n = 300',
    value: await best(5, () => analyse(small)),
    unit: 'ms',
    atMost: 50,
  },
  {
    what: 'whole result, n = 1,000',
    value: await best(3, () => analyse(thousand)),
    unit: 'ms',
    atMost: 150,
  },
  {
    what: 'whole result with every set of key players, n = 100',
    value: await best(2, () => analyse(networkOf(100))),
    unit: 'ms',
  },
];
report(measured);
