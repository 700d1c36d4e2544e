import { placePath } from '../../app/place-path.ts';

/** Where the hand-over sheet of an actor is. */
export function handOverPath(slug: string, actorId: string): string {
  return `${placePath(slug, 'rollen')}/uebergabe/${actorId}`;
}
