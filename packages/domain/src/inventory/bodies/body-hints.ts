import type { ActorId } from '../../contract/index.ts';
import { hasInHand } from '../has-in-hand.ts';
import { holdsOn } from '../period.ts';
import type { Tie } from '../tie.ts';
import type { Body } from './body.ts';
import type { BodyHint } from './body-hint.ts';
import { meetingHint } from './meeting-hint.ts';
import type { NamedActor } from './named-actor.ts';
import { newcomersMissingAfterMonths, newcomersOf } from './newcomers.ts';
import type { SeatFacts } from './seat.ts';
import { sizeHint } from './size-hint.ts';

export interface KnownOfBody {
  readonly body: Pick<
    Body,
    'type' | 'meetingsPerYear' | 'lastMetOn' | 'lastMinutesOn' | 'decidedBy' | 'admission'
  >;
  readonly chair: NamedActor | null;
  readonly decider: NamedActor | null;
  /** All of its seats, past ones too. */
  readonly seats: readonly (SeatFacts & { readonly actor: NamedActor | null })[];
  /** Ties from or to whoever chairs. */
  readonly ties: readonly Pick<Tie, 'from' | 'to' | 'type' | 'level' | 'since' | 'until'>[];
}

function membersOn(day: string, seats: KnownOfBody['seats']): Map<ActorId, NamedActor> {
  const present = seats.filter((seat) => holdsOn(seat, day));
  return new Map(
    present.flatMap(({ actor }) =>
      actor === null ? [] : [[actor.id, { id: actor.id, name: actor.name }]],
    ),
  );
}

function chairHint({ body, chair, decider, seats, ties }: KnownOfBody, today: string) {
  if (chair === null) return null;
  const members = membersOn(today, seats);
  const holds = ties.flatMap((tie) => {
    const over = members.get(tie.to);
    const isHeld = tie.from === chair.id && hasInHand(tie, today);
    return isHeld && over !== undefined ? [{ type: tie.type, over }] : [];
  });
  if (holds.length === 0) return null;
  const decides = body.decidedBy === 'actor' && decider?.id === chair.id;
  const kind = decides ? ('one-hand' as const) : ('partial-chair' as const);
  return { kind, chair: { id: chair.id, name: chair.name }, holds };
}

function newcomersHint({ body, seats }: KnownOfBody, today: string): BodyHint | null {
  const { months, latest } = newcomersOf(seats, today);
  if (months === null || latest === null || months < newcomersMissingAfterMonths) return null;
  return body.admission === 'closed' ? null : { kind: 'no-newcomers', months, latest };
}

function vacancyHint({ seats }: KnownOfBody, today: string): BodyHint | null {
  const vacant = seats.filter((seat) => seat.actorId === null && holdsOn(seat, today));
  if (vacant.length === 0) return null;
  return { kind: 'vacant', functions: vacant.map((seat) => seat.function) };
}

/** What to look at in a body, the early warnings that need most attention first. */
export function bodyHints(known: KnownOfBody, today: string): BodyHint[] {
  const { body, seats } = known;
  const hints = [
    chairHint(known, today),
    meetingHint(body, today),
    sizeHint(body.type, membersOn(today, seats).size),
    newcomersHint(known, today),
    vacancyHint(known, today),
  ];
  return hints.flatMap((hint) => hint ?? []);
}
