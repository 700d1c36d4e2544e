export * from './create-network.ts';
export * from './network.ts';
export * from './tie-list.ts';
