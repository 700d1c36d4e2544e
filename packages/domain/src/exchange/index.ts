export * from './contract.ts';
export * from './import-draft.ts';
export * from './import-entry.ts';
export * from './import-field.ts';
export * from './import-limits.ts';
