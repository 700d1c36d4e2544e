export * from './endpoint.ts';
export * from './primitives.ts';
export * from './problem.ts';
