export * from './day-in-germany.ts';
export * from './day-in-words.ts';
export * from './days-after.ts';
export * from './endpoint.ts';
export * from './language-tag.ts';
export * from './plain-name.ts';
export * from './primitives.ts';
export * from './problem.ts';
