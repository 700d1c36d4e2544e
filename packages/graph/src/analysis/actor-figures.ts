import { normalizedBetweenness } from '../betweenness.ts';
import { constraint } from '../constraint.ts';
import { core } from '../core.ts';
import { degree } from '../degree.ts';
import { effectiveSize } from '../effective-size.ts';
import { eigenvector } from '../eigenvector.ts';
import { harmonic } from '../harmonic.ts';
import { reachInTwo } from '../reach-in-two.ts';
import type { ActorFigures } from './analysis.ts';
import type { AnalysisParts } from './analysis-parts.ts';

/** The figures of every actor, in the order of the ids. */
export function actorFigures(parts: AnalysisParts): ActorFigures[] {
  const { network, sums, among, division, weak, betweenness, closeness, localClustering } = parts;
  const { directed, around } = network;
  const columns = {
    degree: degree(around),
    inDegree: directed ? degree(network.in) : null,
    outDegree: directed ? degree(network.out) : null,
    normalized: normalizedBetweenness(network, betweenness),
    harmonic: harmonic(network, sums.along),
    eigenvector: eigenvector(around),
    effectiveSize: effectiveSize(around, among),
    constraint: constraint(network),
    core: core(around),
    reach2: reachInTwo(around),
  };
  const cutpoints = new Set(weak.cutpoints);
  return network.ids.map((id, actor) => ({
    id,
    degree: columns.degree[actor],
    inDegree: columns.inDegree?.[actor] ?? null,
    outDegree: columns.outDegree?.[actor] ?? null,
    betweenness: betweenness[actor],
    betweennessNormalized: columns.normalized?.[actor] ?? null,
    closeness: closeness[actor],
    harmonic: columns.harmonic[actor],
    eigenvector: columns.eigenvector[actor],
    effectiveSize: columns.effectiveSize[actor],
    constraint: columns.constraint[actor],
    localClustering: localClustering[actor],
    core: columns.core[actor],
    reach2: columns.reach2[actor],
    community: division.groupOf[actor],
    cutpoint: cutpoints.has(actor),
  }));
}
