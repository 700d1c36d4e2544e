export * from './actor.ts';
export * from './area.ts';
export * from './contract.ts';
export * from './fold.ts';
export * from './provenance.ts';
export * from './tie.ts';
