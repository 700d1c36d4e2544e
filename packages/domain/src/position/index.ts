export * from './network-contract.ts';
export * from './network-filters.ts';
export * from './network.ts';
export * from './steps-from.ts';
