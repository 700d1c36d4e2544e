export * from './approach-change.ts';
export * from './approach-contract.ts';
export * from './approach.ts';
export * from './due-of.ts';
export * from './move-approach.ts';
export * from './reminder-day.ts';
export * from './stage-needs.ts';
export * from './whole-approach.ts';
