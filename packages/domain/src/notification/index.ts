export * from './digest-item.ts';
export * from './digest-slot.ts';
export * from './mail-contract.ts';
