export * from './everyday-words.ts';
export * from './same-words.ts';
export * from './vocabulary.ts';
