import { foldHeading } from './fold-heading.ts';
import { actorFieldOf, refusedHeadingOf, tieFieldOf } from './heading-words.ts';
import type { ColumnReason, ImportField, ImportKind } from './import-field.ts';

export interface UnderstoodHeading {
  readonly field: ImportField | null;
  readonly reason: ColumnReason;
}

const privateWords =
  /\b(?:priv|privat|private|privater|privates|personlich|personliche|home phone)\b/;
/** Fields that an actor has itself, so that „E-Mail des Trägers“ must not be taken for the actor's. */
const ownFields: readonly ImportField[] = [
  'phone',
  'email',
  'web',
  'street',
  'postalCode',
  'city',
  'address',
  'place',
  'type',
];

/** Runs of words, longest first: „telefon der einrichtung“, „telefon der“, „der einrichtung“, „telefon“ … */
function runs(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      found.push(words.slice(start, start + length).join(' '));
    }
  }
  return found;
}

function refusal(folded: string): ColumnReason | null {
  if (privateWords.test(folded)) return 'private';
  const exact = refusedHeadingOf.get(folded);
  if (exact !== undefined) return exact;
  const parts = runs(folded.split(' ')).map((run) => refusedHeadingOf.get(run));
  if (parts.includes('private')) return 'private';
  return parts.includes('person') ? 'person' : null;
}

/** What a heading says by itself, without a look at the values. */
export function understandHeading(heading: string, kind: ImportKind): UnderstoodHeading {
  const folded = foldHeading(heading);
  if (folded === '') return { field: null, reason: 'unknown' };
  const fieldOf: ReadonlyMap<string, ImportField> = kind === 'actors' ? actorFieldOf : tieFieldOf;
  const exact = fieldOf.get(folded);
  if (exact !== undefined && !privateWords.test(folded)) return { field: exact, reason: 'heading' };
  const refused = refusal(folded);
  if (refused !== null) return { field: null, reason: refused };
  const parts = runs(folded.split(' ')).flatMap((run) => fieldOf.get(run) ?? []);
  const own = parts.find((part) => ownFields.includes(part));
  if (own !== undefined && /\b(?:trager|tragers|carrier)\b/.test(folded))
    return { field: null, reason: 'unknown' };
  const field = own ?? parts[0];
  return field === undefined
    ? { field: null, reason: 'unknown' }
    : { field, reason: 'heading-part' };
}
