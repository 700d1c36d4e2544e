import { z } from 'zod';
import { SharedVisibility } from '../../access/index.ts';
import { actorTypeGroups, DecisionRuleKey, FieldKey, VoterKey } from '../../catalogue/index.ts';
import { ActorId, BodyId, Instant, PlainDate, requiredText, text } from '../../contract/index.ts';
import { Provenance } from '../actor.ts';
import { keyList } from '../key-list.ts';

/** What a body may be: the catalogue's „Bestehende Netzwerke und Gremien“. */
export const bodyTypeTerms = actorTypeGroups.find((group) => group.key === 'netz')?.types ?? [];
const bodyTypes = new Set(bodyTypeTerms.map((term) => term.key));
export const BodyTypeKey = z.string().refine((key) => bodyTypes.has(key), { error: 'unknown-key' });

/** Whether somebody new can join; a closed body says why. */
export const Admission = z.enum(['open', 'closed']);
export type Admission = z.infer<typeof Admission>;

/**
 * Who has the last word: the body itself, one actor alone, or others to whom the body recommends. For the
 * last two it may be known which actor that is.
 */
export const DecidedBy = z.enum(['body', 'actor', 'others']);
export type DecidedBy = z.infer<typeof DecidedBy>;

/** What is recorded of a body. Empty text and `null` mean: not known. */
export const BodyFacts = z.object({
  name: requiredText(200),
  type: BodyTypeKey,
  purpose: text(1000),
  /** What it works on. */
  fields: keyList(FieldKey),
  /** What it rests on: a law, a resolution, rules of procedure, and where those can be read. */
  basis: text(300),
  /** In words, „jeden ersten Dienstag, 16 Uhr“. */
  rhythm: text(200),
  meetingsPerYear: z.int().min(0).max(366).nullable(),
  lastMetOn: PlainDate.nullable(),
  /** The day of the latest minutes that all have. */
  lastMinutesOn: PlainDate.nullable(),
  decidedBy: DecidedBy.nullable(),
  /** Who decides where the body does not. */
  deciderId: ActorId.nullable(),
  decisionRule: DecisionRuleKey.nullable(),
  /** What it may decide and how, in one sentence. */
  decides: text(300),
  /** Who may vote; empty: not known. */
  voters: keyList(VoterKey),
  /** Who chairs and moderates, as far as it is an actor. */
  chairId: ActorId.nullable(),
  /** The same in words, „Vorsitz reihum“. */
  chairText: text(200),
  /** What keeps whoever moderates out of the matter, in one sentence. */
  neutrality: text(300),
  admission: Admission.nullable(),
  /** How one becomes a member, in one sentence. */
  admissionRule: text(300),
  /** How one leaves, in one sentence. */
  exitRule: text(300),
  /** Why nobody new can join; required of a closed body. */
  closedReason: text(300),
  visibility: SharedVisibility,
  note: text(2000),
});
export type BodyFacts = z.infer<typeof BodyFacts>;
export type BodyFactName = keyof BodyFacts;

export const BodyChanges = BodyFacts.partial();
export type BodyChanges = z.infer<typeof BodyChanges>;

export const Body = BodyFacts.extend({
  id: BodyId,
  provenance: Provenance,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Body = z.infer<typeof Body>;

/** A body of which nothing is known but its name. */
export function emptyBody(name: string): BodyFacts {
  return {
    name,
    type: 'netz.ak',
    purpose: '',
    fields: [],
    basis: '',
    rhythm: '',
    meetingsPerYear: null,
    lastMetOn: null,
    lastMinutesOn: null,
    decidedBy: null,
    deciderId: null,
    decisionRule: null,
    decides: '',
    voters: [],
    chairId: null,
    chairText: '',
    neutrality: '',
    admission: null,
    admissionRule: '',
    exitRule: '',
    closedReason: '',
    visibility: 'netzwerk',
    note: '',
  };
}

/** What is wrong with the facts as a whole. */
export function bodyProblem(facts: BodyFacts): 'closed-without-reason' | null {
  return facts.admission === 'closed' && facts.closedReason === '' ? 'closed-without-reason' : null;
}

const pastDays = ['lastMetOn', 'lastMinutesOn'] as const;

/** Of the days on which a body has met and written minutes, those still to come, which cannot be. */
export function daysAhead(
  facts: Pick<BodyChanges, (typeof pastDays)[number]>,
  today: string,
): (typeof pastDays)[number][] {
  return pastDays.filter((name) => (facts[name] ?? '') > today);
}
