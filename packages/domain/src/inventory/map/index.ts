export * from './address-contract.ts';
export * from './area-locator.ts';
export * from './map-contract.ts';
export * from './simplify-outlines.ts';
