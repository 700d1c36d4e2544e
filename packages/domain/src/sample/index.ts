export * from './hafergraben.ts';
export * from './sample-drafts.ts';
