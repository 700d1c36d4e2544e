import type { Point } from './geometry.ts';

/** What the worker says: how far it is, 0 to 1, and in the end where everybody stands. */
export type LayoutAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly places: ReadonlyMap<string, Point> };
