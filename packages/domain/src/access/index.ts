export * from './change.ts';
export * from './area-draft.ts';
export * from './contract.ts';
export * from './person.ts';
export * from './policy.ts';
export * from './slug-of.ts';
export * from './token.ts';
export * from './visibility.ts';
