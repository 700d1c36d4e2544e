export { actorNames } from './actor-names.ts';
export { insertActors, type NewActor, updateActors } from './actor-store.ts';
export { areasWithBoundaries, insertAreas } from './area-store.ts';
export { inPlace, type Work } from './change.ts';
export { inventoryMigration } from './migrations.ts';
export { readingDependsOn } from './reading-depends-on.ts';
export { inventoryRoutes } from './routes.ts';
export { stockOfActors, stockOfTies } from './stock.ts';
export { insertTies, type NewTie, updateTies } from './tie-store.ts';
