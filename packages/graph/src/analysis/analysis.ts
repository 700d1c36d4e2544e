/** Everything the library tells of a network, by name; figures that do not exist are `null`. */
export interface Analysis {
  readonly network: NetworkFigures;
  /** In the order of the network's ids. */
  readonly actors: readonly ActorFigures[];
}

export interface NetworkFigures {
  readonly actors: number;
  readonly ties: number;
  readonly directed: boolean;
  /** 0 to 1. */
  readonly density: number | null;
  /** Sizes, largest first. */
  readonly components: readonly number[];
  readonly isolates: readonly string[];
  /** Unordered pairs when undirected, ordered ones when directed. */
  readonly reachablePairs: number;
  /** Steps, over reachable pairs. */
  readonly meanDistance: number | null;
  /** Steps. */
  readonly diameter: number | null;
  readonly degreeCentralization: number | null;
  readonly betweennessCentralization: number | null;
  readonly closenessCentralization: number | null;
  readonly inDegreeCentralization: number | null;
  readonly outDegreeCentralization: number | null;
  readonly reciprocityDyad: number | null;
  readonly reciprocityArc: number | null;
  readonly averageLocalClustering: number | null;
  readonly transitivity: number | null;
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
  readonly connectedness: number | null;
  readonly cutpoints: readonly string[];
  readonly bridges: readonly (readonly [string, string])[];
  /** −1 to 1, over the grouping given. */
  readonly eiIndex: number | null;
  readonly modularity: number | null;
  /** Largest first. */
  readonly communities: readonly (readonly string[])[];
  /** By the size of the set. */
  readonly keyPlayers: Readonly<Record<'1' | '2' | '3', KeyPlayerFigures>>;
}

export interface KeyPlayerFigures {
  readonly fragmenting: KeyPlayerFigure;
  readonly distanceFragmenting: KeyPlayerFigure;
  readonly reaching: KeyPlayerFigure;
}

export interface KeyPlayerFigure {
  /** 0 to 1. */
  readonly value: number | null;
  readonly set: readonly string[];
  /** Stands where a better set may exist. */
  readonly approximate?: true;
}

export interface ActorFigures {
  readonly id: string;
  readonly degree: number;
  readonly inDegree: number | null;
  readonly outDegree: number | null;
  /** In pairs. */
  readonly betweenness: number;
  readonly betweennessNormalized: number | null;
  readonly closeness: number;
  readonly harmonic: number;
  readonly eigenvector: number;
  readonly effectiveSize: number | null;
  readonly constraint: number | null;
  readonly localClustering: number;
  readonly core: number;
  readonly reach2: number;
  /** Place in `communities`. */
  readonly community: number;
  readonly cutpoint: boolean;
}
