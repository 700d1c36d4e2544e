export * from './excerpt-of.ts';
export * from './find-actors.ts';
export * from './marked-parts.ts';
export * from './query-words.ts';
export * from './search-contract.ts';
export * from './search-fact.ts';
export * from './search-index.ts';
export * from './searchable-actor.ts';
