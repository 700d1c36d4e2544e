import oracles from './network-oracles.json' with { type: 'json' };

/** What other programs and publications say of a network. */
export interface KnownFigures {
  readonly n: number;
  readonly m: number;
  readonly density: number;
  readonly components: readonly number[];
  readonly degreeCentralization: number;
  readonly betweennessCentralization: number;
  /** Where all reach all. */
  readonly closenessCentralization?: number;
  readonly averageLocalClustering: number;
  readonly transitivity: number;
  readonly fragmentationF: number;
  readonly fragmentationDF: number;
  readonly cutpoints: readonly string[];
  readonly bridges: readonly (readonly string[])[];
  readonly meanGeodesicReachable: number;
  readonly diameterReachable: number;
  readonly nodes: Readonly<Record<string, KnownActor>>;
  readonly edges: readonly (readonly string[])[];
  readonly keyPlayer: Readonly<Record<'1' | '2' | '3', KnownSets>>;
}

export interface KnownActor {
  readonly degree: number;
  readonly betweenness: number;
  readonly betweennessNorm: number;
  readonly closenessWassermanFaust: number;
  readonly harmonicNorm: number;
  readonly eigenvectorMax1: number;
  readonly effectiveSize: number | null;
  readonly constraint: number | null;
  readonly localClustering: number;
  readonly core: number;
  readonly reach2: number;
}

interface KnownSets {
  readonly negF: KnownSet;
  readonly negDF: KnownSet;
  readonly posDR: KnownSet;
}

export interface KnownSet {
  readonly value: number;
  /** Of the `ties` sets that do equally well, at most some. */
  readonly sets: readonly (readonly string[])[];
  readonly ties: number;
}

export type KnownName =
  | 'krackhardtKite'
  | 'florentine15'
  | 'florentine16WithPucci'
  | 'zacharyKarate'
  | 'star7'
  | 'circle7'
  | 'line7';

const { _note, modularityOptimum, ...networks } = oracles;

export const knownFigures: Readonly<Record<KnownName, KnownFigures>> = networks;

/** The greatest modularity any division has. */
export const greatestModularity = modularityOptimum;

/** Which side of the split each member of the karate club took. */
export const karateSplit = networks.zacharyKarate.eiByClub;
