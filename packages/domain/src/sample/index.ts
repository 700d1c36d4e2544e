export * from './hafergraben.ts';
export * from './sample-approaches.ts';
export * from './sample-bodies.ts';
export * from './sample-contact-persons.ts';
export * from './sample-cooperations.ts';
export * from './sample-tasks.ts';
export * from './sample-drafts.ts';
export * from './sample-snapshots.ts';
