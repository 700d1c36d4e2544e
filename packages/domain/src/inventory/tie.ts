import { z } from 'zod';
import { Formality, TieLevel, TieTypeKey, tieTypeTerms } from '../catalogue/index.ts';
import { ActorId, Instant, PlainDate, text, TieId } from '../contract/index.ts';

/** Who speaks: the actor the tie starts at, the one it ends at, or somebody else. */
export const TieSide = z.enum(['from', 'to', 'outside']);
export type TieSide = z.infer<typeof TieSide>;

/** What one side says about a tie. */
export const TieStatement = z.object({
  side: TieSide,
  level: TieLevel,
  formality: Formality.nullable(),
  statedAt: Instant,
  /** In words: a list's name, minutes, a talk. */
  source: text(200),
});
export type TieStatement = z.infer<typeof TieStatement>;

/**
 * What the statements amount to.
 *
 * - `outside`: only said by others
 * - `one-sided`: said by one of the two
 * - `confirmed`: said by both
 * - `contradicted`: both speak, but one denies the tie or their levels differ by two or more
 */
export const TieStanding = z.enum(['outside', 'one-sided', 'confirmed', 'contradicted']);
export type TieStanding = z.infer<typeof TieStanding>;

export const TieFacts = z.object({
  from: ActorId,
  to: ActorId,
  type: TieTypeKey,
  since: PlainDate.nullable(),
  until: PlainDate.nullable(),
  note: text(2000),
});
export type TieFacts = z.infer<typeof TieFacts>;

export const Tie = TieFacts.extend({
  id: TieId,
  /** What both sides at least agree on; see `tieStrength`. */
  level: TieLevel,
  formality: Formality.nullable(),
  standing: TieStanding,
  statements: z.array(TieStatement),
  updatedAt: Instant,
});
export type Tie = z.infer<typeof Tie>;

export function isDirected(type: string): boolean {
  return tieTypeTerms.find((term) => term.key === type)?.directed ?? false;
}

/** Competition and conflict: they tie two actors, but nobody is introduced along them. */
export const contestedTypes: readonly string[] = ['konkurrenz', 'konflikt'];

export function isContested({ type }: { readonly type: string }): boolean {
  return contestedTypes.includes(type);
}

/** Two ties with the same key are the same tie: a direction counts only where the type has one. */
export function tieKey(tie: Pick<TieFacts, 'from' | 'to' | 'type'>): string {
  const ends = isDirected(tie.type) ? [tie.from, tie.to] : [tie.from, tie.to].sort();
  return [...ends, tie.type].join(' ');
}

type Claim = Pick<TieStatement, 'side' | 'level' | 'formality'>;

export function tieStanding(statements: readonly Claim[]): TieStanding {
  const from = statements.find((statement) => statement.side === 'from');
  const to = statements.find((statement) => statement.side === 'to');
  if (from === undefined && to === undefined) return 'outside';
  if (from === undefined || to === undefined) return 'one-sided';
  const denied = (from.level === 0) !== (to.level === 0);
  return denied || Math.abs(from.level - to.level) >= 2 ? 'contradicted' : 'confirmed';
}

/**
 * The strength to reckon with: the lower of what the two sides say, since a tie is as strong as both
 * hold it to be; what others say counts only while neither side has spoken.
 */
export function tieStrength(statements: readonly Claim[]): Pick<Tie, 'level' | 'formality'> {
  const own = statements.filter((statement) => statement.side !== 'outside');
  const heard = own.length > 0 ? own : statements;
  const weakest = heard.reduce<Claim | undefined>(
    (lowest, claim) => (lowest === undefined || claim.level < lowest.level ? claim : lowest),
    undefined,
  );
  const formalities = heard.flatMap((claim) => (claim.formality === null ? [] : [claim.formality]));
  const formality = formalities.reduce<Formality | null>(
    (lowest, next) => (lowest === null || next < lowest ? next : lowest),
    null,
  );
  return { level: weakest?.level ?? 0, formality };
}
