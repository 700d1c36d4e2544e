import { holdsOn } from '../../inventory/index.ts';
import { z } from 'zod';
import { ActorId, PlainDate } from '../../contract/index.ts';
import { isAlive, isBefore } from './cooperation-problem.ts';
import type { CooperationFacts } from './cooperation.ts';
import { type Party } from './party.ts';
import { partiesGivingMore, type Review } from './review.ts';

const actors = z.array(z.object({ id: ActorId, name: z.string() }));

/** Early warnings of a cooperation, and that nothing is learned from one that is over. A next step, never a verdict. */
export const CooperationHint = z.discriminatedUnion('kind', [
  /** w12 */
  z.object({ kind: z.literal('no-joint-goal') }),
  /** w13 */
  z.object({ kind: z.literal('review-overdue'), since: PlainDate }),
  /** w04 */
  z.object({ kind: z.literal('one-person'), actors }),
  /** w14 */
  z.object({ kind: z.literal('gives-more'), actors }),
  z.object({ kind: z.literal('evaluation-open') }),
]);
export type CooperationHint = z.infer<typeof CooperationHint>;

/** Whether all that is known of a party is one person, so that it ends with that person. */
export function hangsOnOnePerson({ contact, deputy }: Pick<Party, 'contact' | 'deputy'>): boolean {
  return (contact === '') !== (deputy === '');
}

export interface KnownOfCooperation {
  readonly cooperation: Pick<
    CooperationFacts,
    'state' | 'goal' | 'goalDecidedOn' | 'reviewOn' | 'lesson'
  >;
  readonly parties: readonly (Pick<Party, 'id' | 'contact' | 'deputy' | 'since' | 'until'> & {
    readonly actor: { readonly id: ActorId; readonly name: string };
  })[];
  readonly reviews: readonly Pick<Review, 'heldOn' | 'parties'>[];
}

function named(parties: KnownOfCooperation['parties']) {
  return parties.map(({ actor: { id, name } }) => ({ id, name }));
}

/**
 * What to look at next in a cooperation. Before it starts the readiness questions ask for the same; a party
 * that has left is no longer waited for.
 */
export function cooperationHints(
  { cooperation, parties, reviews }: KnownOfCooperation,
  today: string,
): CooperationHint[] {
  const { state, goal, goalDecidedOn, reviewOn, lesson } = cooperation;
  if (isBefore({ state })) return [];
  if (!isAlive({ state })) return lesson === '' ? [{ kind: 'evaluation-open' }] : [];
  const present = parties.filter((party) => holdsOn(party, today));
  const single = present.filter(hangsOnOnePerson);
  const givers = new Set(partiesGivingMore(reviews));
  const giving = present.filter(({ id }) => givers.has(id));
  const hints: (CooperationHint | false)[] = [
    (goal === '' || goalDecidedOn === null) && { kind: 'no-joint-goal' },
    reviewOn !== null && reviewOn < today && { kind: 'review-overdue', since: reviewOn },
    single.length > 0 && { kind: 'one-person', actors: named(single) },
    giving.length > 0 && { kind: 'gives-more', actors: named(giving) },
  ];
  return hints.filter((hint) => hint !== false);
}
