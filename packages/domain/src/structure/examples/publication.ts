import type { PartyId } from '../../contract/index.ts';
import { type ConsentStanding } from './consent.ts';
import { type Example, type ExampleField, unwordedParts } from './example.ts';
import type { Principle } from './principle.ts';

export type PublicationProblem =
  | { readonly problem: 'unworded'; readonly parts: readonly (ExampleField | Principle)[] }
  | {
      readonly problem: 'consent-missing';
      readonly missing: readonly PartyId[];
      readonly declined: readonly PartyId[];
    };

/** Why an example cannot be published; `null`: it can. Nobody but the parties themselves gets past this. */
export function publicationProblem(
  { text }: Pick<Example, 'text'>,
  { missing, declined, isComplete }: ConsentStanding,
): PublicationProblem | null {
  if (!isComplete) return { problem: 'consent-missing', missing, declined };
  const parts = unwordedParts(text);
  return parts.length > 0 ? { problem: 'unworded', parts } : null;
}

/**
 * Whether others see it: it was published with these words, by exactly those who take part today, and each of them
 * still says yes. Asked at every look, so that nothing needs to be told when one leaves, joins or changes its mind.
 */
export function isPublished(
  { publication, textId, text }: Pick<Example, 'publication' | 'textId' | 'text'>,
  standing: ConsentStanding,
): boolean {
  if (publication === null || publication.textId !== textId) return false;
  const behind = new Set(publication.parties);
  return (
    publicationProblem({ text }, standing) === null &&
    behind.size === standing.agreed.length &&
    standing.agreed.every((id) => behind.has(id))
  );
}

/** `taken-back`: it was published, and is no longer. */
export type ExampleState = 'draft' | 'agreed' | 'published' | 'taken-back';

export function exampleState(
  example: Pick<Example, 'publication' | 'textId' | 'text'>,
  standing: ConsentStanding,
): ExampleState {
  if (isPublished(example, standing)) return 'published';
  if (example.publication !== null) return 'taken-back';
  return publicationProblem(example, standing) === null ? 'agreed' : 'draft';
}
