import { placePath } from '../../app/place-path.ts';

/** The example of a cooperation, for those who word it and agree to it. */
export function examplePath(slug: string, cooperationId: string): string {
  return placePath(slug, 'kooperationen', cooperationId, 'beispiel');
}

/** Where everybody reads it. */
export function publishedExamplePath(id: string): string {
  return `/beispiele/${id}`;
}
