import { z } from 'zod';
import { ActorId, endpoint } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';

const share = z.number().nullable();

const KeyPlayerFigure = z.object({
  value: share,
  set: z.array(ActorId),
  approximate: z.literal(true).optional(),
});

const KeyPlayerFigures = z.object({
  fragmenting: KeyPlayerFigure,
  distanceFragmenting: KeyPlayerFigure,
  reaching: KeyPlayerFigure,
});

const NetworkFigures = z.object({
  actors: z.int(),
  ties: z.int(),
  directed: z.boolean(),
  density: share,
  components: z.array(z.int()),
  isolates: z.array(ActorId),
  reachablePairs: z.int(),
  meanDistance: share,
  diameter: share,
  degreeCentralization: share,
  betweennessCentralization: share,
  closenessCentralization: share,
  inDegreeCentralization: share,
  outDegreeCentralization: share,
  reciprocityDyad: share,
  reciprocityArc: share,
  averageLocalClustering: share,
  transitivity: share,
  fragmentation: share,
  distanceFragmentation: share,
  connectedness: share,
  cutpoints: z.array(ActorId),
  bridges: z.array(z.tuple([ActorId, ActorId])),
  eiIndex: share,
  modularity: share,
  communities: z.array(z.array(ActorId)),
  keyPlayers: z.object({ '1': KeyPlayerFigures, '2': KeyPlayerFigures, '3': KeyPlayerFigures }),
});

const ActorFigures = z.object({
  id: ActorId,
  degree: z.int(),
  inDegree: z.int().nullable(),
  outDegree: z.int().nullable(),
  betweenness: z.number(),
  betweennessNormalized: share,
  closeness: z.number(),
  harmonic: z.number(),
  eigenvector: z.number(),
  effectiveSize: share,
  constraint: share,
  localClustering: z.number(),
  core: z.int(),
  reach2: z.number(),
  community: z.int(),
  cutpoint: z.boolean(),
});
export type ActorFigures = z.infer<typeof ActorFigures>;

/** What the library of network analysis tells, with ids of actors. */
export const NetworkAnalysis = z.object({
  network: NetworkFigures,
  /** In the order of the network. */
  actors: z.array(ActorFigures),
});
export type NetworkAnalysis = z.infer<typeof NetworkAnalysis>;

export const readAnalysis = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/network/analysis',
  summary: 'All figures of the network and of its actors, computed beside the main thread',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: NetworkAnalysis,
});
