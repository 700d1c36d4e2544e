import { z } from 'zod';
import type { ActorId, PersonId } from '../contract/index.ts';
import type { Role } from './policy.ts';

/** Who sees something, from everybody to a few; the keys are the catalogue's. */
export const Visibility = z.enum(['oeffentlich', 'netzwerk', 'team', 'privat', 'geschuetzt']);
export type Visibility = z.infer<typeof Visibility>;

/** Somebody who looks, signed in as a member or not at all. */
export interface Viewer {
  /** `null`: not signed in. */
  readonly role: Role | null;
  /** The actor a partner acts for; `null` for everybody else. */
  readonly actorId: ActorId | null;
  /** `null`: nothing written privately can be theirs. */
  readonly personId: PersonId | null;
  /** Named as one of those who may open protected analyses. */
  readonly isInProtectedCircle: boolean;
}

/**
 * Whether the viewer may see what has this visibility.
 *
 * @param author who wrote it; only this person sees a private working note
 */
export function canSee(viewer: Viewer, visibility: Visibility, author: PersonId | null): boolean {
  switch (visibility) {
    case 'oeffentlich':
      return true;
    case 'netzwerk':
      return viewer.role !== null;
    case 'team':
      return viewer.role === 'coordination';
    case 'privat':
      return viewer.personId !== null && viewer.personId === author;
    case 'geschuetzt':
      return viewer.role !== null && viewer.isInProtectedCircle;
  }
}

/** Who sees what several have in common, such as a body: nobody's alone and never protected. */
export const SharedVisibility = Visibility.extract(['oeffentlich', 'netzwerk', 'team']);
export type SharedVisibility = z.infer<typeof SharedVisibility>;

/** The levels at which this role sees what is shared. */
export function sharedLevelsSeenBy(role: Role): SharedVisibility[] {
  const viewer = { role, actorId: null, personId: null, isInProtectedCircle: false };
  return SharedVisibility.options.filter((visibility) => canSee(viewer, visibility, null));
}
