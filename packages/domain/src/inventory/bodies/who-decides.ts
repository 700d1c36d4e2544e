import type { BodyFacts, DecidedBy } from './body.ts';
import type { NamedActor } from './named-actor.ts';

/**
 * The answer to „Wer entscheidet das?“, which the interface says in one sentence.
 *
 * - `unknown`: nothing is recorded
 * - `own-words`: only the sentence that somebody wrote
 * - `rule-only`: how is recorded, but not who
 * - `responsible`: whoever is in charge of a matter, each alone
 * - `contradictory`: the body itself, by a rule that leaves it to others
 * - else as in `DecidedBy`; `decider` is `null` where it is not recorded which actor
 */
export type WhoDecides =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'own-words'; readonly words: string }
  | { readonly kind: 'rule-only'; readonly rule: string }
  | { readonly kind: 'responsible' }
  | { readonly kind: 'contradictory'; readonly rule: string }
  | { readonly kind: 'body'; readonly rule: string | null }
  | {
      readonly kind: 'actor' | 'others';
      readonly decider: NamedActor | null;
      /** By which the body finds what it recommends or wants. */
      readonly rule: string | null;
    };

/** Rules of the catalogue that say who decides rather than how. */
const advisory = 'beratend';
const inCharge = 'zustaendig';

interface KnownOfDeciding {
  readonly body: Pick<BodyFacts, 'decidedBy' | 'decisionRule' | 'decides'>;
  /** Who `deciderId` is. */
  readonly decider: NamedActor | null;
}

function byBody(rule: string | null): WhoDecides {
  if (rule === advisory) return { kind: 'contradictory', rule };
  return rule === inCharge ? { kind: 'responsible' } : { kind: 'body', rule };
}

function withoutDecider({ body: { decisionRule, decides } }: KnownOfDeciding): WhoDecides {
  if (decisionRule === advisory) return { kind: 'others', decider: null, rule: null };
  if (decisionRule === inCharge) return { kind: 'responsible' };
  if (decisionRule !== null) return { kind: 'rule-only', rule: decisionRule };
  return decides === '' ? { kind: 'unknown' } : { kind: 'own-words', words: decides };
}

/** Who decides in a body, as far as it is recorded. */
export function whoDecides(known: KnownOfDeciding): WhoDecides {
  const { decidedBy, decisionRule } = known.body;
  if (decidedBy === null) return withoutDecider(known);
  if (decidedBy === 'body') return byBody(decisionRule);
  const rule = decisionRule === advisory || decisionRule === inCharge ? null : decisionRule;
  return { kind: decidedBy, decider: known.decider, rule };
}

/** Whether another actor than the body may be named as deciding. */
export function namesDecider(decidedBy: DecidedBy | null): boolean {
  return decidedBy === 'actor' || decidedBy === 'others';
}
