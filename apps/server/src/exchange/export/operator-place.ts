import { type Language, type NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Place } from '../../access/index.ts';

/** Whoever has the terminal has the database: they see what the coordination sees, and all of it. */
export function operatorPlace(
  slug: string,
  found: { id: NeighbourhoodId; name: string; language: Language },
  at: Date,
): Place {
  return {
    neighbourhoodId: found.id,
    slug,
    name: found.name,
    language: found.language,
    sample: false,
    person: { id: PersonId.parse('operator'), name: '', email: '' },
    member: { role: 'coordination', actorId: null },
    isInProtectedCircle: true,
    version: at.getTime(),
  };
}
