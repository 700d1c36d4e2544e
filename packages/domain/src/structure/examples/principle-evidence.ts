import { z } from 'zod';
import { PlainDate, text } from '../../contract/index.ts';
import { holdsOn } from '../../inventory/index.ts';
import type { CooperationFacts } from '../cooperations/cooperation.ts';
import type { Party } from '../cooperations/party.ts';
import type { ReadinessKey } from '../cooperations/readiness.ts';
import { partiesGivingMore, type Review } from '../cooperations/review.ts';
import type { RoleAssignment } from '../roles/role-assignment.ts';
import { Principle } from './principle.ts';

/** What shows in the entries that a principle is lived, each under the principle it belongs to. */
export const evidenceKeys = {
  'stock-taking': ['everybody-known', 'dependencies-disclosed'],
  contacts: ['two-people-each'],
  communication: ['information-flows', 'review-held', 'review-planned'],
  structure: ['who-coordinates', 'contributions-said', 'form-fits'],
  goals: ['goal-decided', 'benefits-said', 'target-benefit', 'balanced'],
} as const satisfies Record<Principle, readonly string[]>;

export const EvidenceKey = z.enum(
  Principle.options.flatMap((principle) => evidenceKeys[principle]),
);
export type EvidenceKey = z.infer<typeof EvidenceKey>;

/** `on-purpose`: answered with „bewusst nicht“, which is as good as a yes. `open`: nothing of it is entered. */
export const EvidenceState = z.enum(['seen', 'on-purpose', 'open']);
export type EvidenceState = z.infer<typeof EvidenceState>;

export const Evidence = z.object({
  key: EvidenceKey,
  state: EvidenceState,
  /** Of what happened or is planned; `null`: it has no day. */
  day: PlainDate.nullable(),
  /** Names of the parties of which it is still open. */
  openFor: z.array(z.string()),
  /** Why it is so on purpose. */
  reason: text(300),
});
export type Evidence = z.infer<typeof Evidence>;

/** `own-words`: the entries show nothing of it, so whoever tells of it words it. Never a score. */
export const PrincipleStanding = z.object({
  principle: Principle,
  standing: z.enum(['seen', 'partly', 'own-words']),
  evidence: z.array(Evidence),
});
export type PrincipleStanding = z.infer<typeof PrincipleStanding>;

export interface KnownForEvidence {
  readonly cooperation: Pick<
    CooperationFacts,
    | 'formality'
    | 'goal'
    | 'goalDecidedOn'
    | 'reviewOn'
    | 'readiness'
    | 'targetGroups'
    | 'targetBenefit'
  >;
  readonly parties: readonly (Pick<
    Party,
    'id' | 'contact' | 'deputy' | 'contribution' | 'benefit' | 'since' | 'until'
  > & { readonly actor: { readonly name: string } })[];
  readonly reviews: readonly Pick<Review, 'heldOn' | 'parties'>[];
  /** Whether an agreement of it is in force today. */
  readonly isAgreed: boolean;
  /** Whether somebody has the role of coordinating it. */
  readonly isCoordinated: boolean;
}

/** Up to „mündliche Absprache“ nothing needs to be signed: more writing than a form calls for is no merit. */
const looseForm = 1;

interface Found {
  readonly isSeen: boolean;
  readonly day?: string | null;
  readonly openFor?: readonly string[];
}

type Sign = (known: Known) => Found;

interface Known extends KnownForEvidence {
  readonly present: KnownForEvidence['parties'];
  readonly today: string;
}

function ofEach({ present }: Known, holds: (party: Known['present'][number]) => boolean): Found {
  const openFor = present.filter((party) => !holds(party)).map(({ actor }) => actor.name);
  return { isSeen: present.length > 0 && openFor.length === 0, openFor };
}

function isYes({ cooperation }: Known, question: ReadinessKey): boolean {
  return cooperation.readiness[question]?.answer === 'yes';
}

/** What only the answer before the start tells. */
function answered(question: ReadinessKey): Sign {
  return (known) => ({ isSeen: isYes(known, question) });
}

const signs: Readonly<Record<EvidenceKey, Sign>> = {
  'everybody-known': answered('everybody-known'),
  'dependencies-disclosed': answered('dependencies-disclosed'),
  'two-people-each': (known) =>
    ofEach(known, ({ contact, deputy }) => contact !== '' && deputy !== ''),
  'information-flows': answered('information-flows'),
  'review-held': ({ reviews, today }) => {
    const day = reviews
      .map(({ heldOn }) => heldOn)
      .filter((held) => held <= today)
      .toSorted()
      .at(-1);
    return { isSeen: day !== undefined, day: day ?? null };
  },
  'review-planned': ({ cooperation: { reviewOn }, today }) => ({
    isSeen: reviewOn !== null && reviewOn >= today,
    day: reviewOn,
  }),
  'who-coordinates': (known) => ({
    isSeen: known.isCoordinated || isYes(known, 'who-coordinates'),
  }),
  'contributions-said': (known) => ofEach(known, ({ contribution }) => contribution !== ''),
  'form-fits': (known) => {
    const { formality } = known.cooperation;
    const isLoose = formality !== null && formality <= looseForm;
    return { isSeen: known.isAgreed || isLoose || isYes(known, 'form-fits') };
  },
  'goal-decided': ({ cooperation: { goal, goalDecidedOn } }) => ({
    isSeen: goal !== '' && goalDecidedOn !== null,
    day: goalDecidedOn,
  }),
  'benefits-said': (known) => ofEach(known, ({ benefit }) => benefit !== ''),
  'target-benefit': ({ cooperation: { targetGroups, targetBenefit } }) => ({
    isSeen: targetGroups.length > 0 && targetBenefit !== '',
  }),
  balanced: ({ reviews, present }) => {
    const giving = new Set(partiesGivingMore(reviews));
    const openFor = present.filter(({ id }) => giving.has(id)).map(({ actor }) => actor.name);
    const wasAsked = reviews.some(({ parties }) => parties.some(({ balance }) => balance !== null));
    return { isSeen: wasAsked && openFor.length === 0, openFor };
  },
};

/** The readiness question that asks for the same. */
const askedBefore: Readonly<Partial<Record<EvidenceKey, ReadinessKey>>> = {
  'everybody-known': 'everybody-known',
  'dependencies-disclosed': 'dependencies-disclosed',
  'two-people-each': 'two-people-each',
  'information-flows': 'information-flows',
  'who-coordinates': 'who-coordinates',
  'form-fits': 'form-fits',
};

function evidenceOf(key: EvidenceKey, known: Known): Evidence {
  const { isSeen, day = null, openFor = [] } = signs[key](known);
  if (isSeen) return { key, state: 'seen', day, openFor: [], reason: '' };
  const question = askedBefore[key];
  const said = question === undefined ? undefined : known.cooperation.readiness[question];
  return said?.answer === 'deliberately-not'
    ? { key, state: 'on-purpose', day: null, openFor: [], reason: said.reason }
    : { key, state: 'open', day: null, openFor: [...openFor], reason: '' };
}

/**
 * Which of the five principles the entries of a cooperation show, each with what shows it. Deviating on purpose is no
 * lack; what nobody entered is open and to be worded by whoever tells of it.
 *
 * @param today parties that have left are not asked for anything
 */
export function principleEvidence(known: KnownForEvidence, today: string): PrincipleStanding[] {
  const present = known.parties.filter((party) => holdsOn(party, today));
  return Principle.options.map((principle) => {
    const evidence = evidenceKeys[principle].map((key) =>
      evidenceOf(key, { ...known, present, today }),
    );
    const shown = evidence.filter(({ state }) => state !== 'open').length;
    const standing = shown === evidence.length ? 'seen' : shown > 0 ? 'partly' : 'own-words';
    return { principle, standing, evidence };
  });
}

/** Roles whose holder is asked when somebody wants to know how it goes on. */
export const coordinatingRoles: readonly RoleAssignment['role'][] = [
  'koordination',
  'zustaendig',
  'sprecher',
];
