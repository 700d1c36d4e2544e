import { placePath } from '../../app/place-path.ts';

/** Addresses around bodies, and of the actors that sit in them. */
export function bodyPath(slug: string, bodyId: string): string {
  return placePath(slug, 'gremien', bodyId);
}

export function membersPath(slug: string, body: string): string {
  return `${placePath(slug, 'bestand')}?body=${body}`;
}

export function overlapPath(slug: string, pair: readonly [string, string]): string {
  return `${placePath(slug, 'gremien', 'ueberschneidung')}?paar=${pair.join(',')}`;
}
