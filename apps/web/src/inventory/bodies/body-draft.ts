import { type Body, BodyFacts, type BodyFactName, emptyBody } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** Facts while somebody writes: nothing is too long or too short yet. */
const Writing = BodyFacts.extend({
  name: z.string(),
  purpose: z.string(),
  basis: z.string(),
  rhythm: z.string(),
  /** As typed. */
  meetingsPerYear: z.string(),
  decides: z.string(),
  chairText: z.string(),
  neutrality: z.string(),
  admissionRule: z.string(),
  exitRule: z.string(),
  closedReason: z.string(),
  note: z.string(),
});
export type WrittenBody = z.infer<typeof Writing>;

/** An edit in progress: what is written, what was there when it began, and the source. */
export const BodyDraft = z.object({ facts: Writing, was: Writing, source: z.string() });
export type BodyDraft = z.infer<typeof BodyDraft>;

export function written(body: Body | undefined): WrittenBody {
  const facts = body ?? emptyBody('');
  const { meetingsPerYear } = facts;
  return Writing.parse({
    ...facts,
    meetingsPerYear: meetingsPerYear === null ? '' : String(meetingsPerYear),
  });
}

const names = BodyFacts.keyof().options;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The facts that are different, as the contract has them. */
export function changedBodyFacts(was: WrittenBody, now: WrittenBody) {
  const different = names.filter((name) => !same(was[name], now[name]));
  return { changes: only(now, different), was: only(was, different) };
}

function only(body: WrittenBody, chosen: readonly BodyFactName[]) {
  const read = factsOf(body);
  return Object.fromEntries(chosen.map((name) => [name, read[name]]));
}

/** As the contract has it; what is no number stays one that the contract refuses. */
export function factsOf(body: WrittenBody) {
  const { meetingsPerYear } = body;
  return {
    ...body,
    meetingsPerYear: meetingsPerYear.trim() === '' ? null : Number(meetingsPerYear),
  };
}

/** Of these facts, those that stand otherwise by now than the writer saw them. */
export function overtakenFacts(
  was: WrittenBody,
  seen: WrittenBody,
  asked: readonly BodyFactName[],
): BodyFactName[] {
  return asked.filter((fact) => !same(was[fact], seen[fact]));
}

/** What is there now, and what the writer has changed laid over it. */
export function rebased(
  { facts, was, source }: BodyDraft,
  seen: WrittenBody,
  asked: readonly BodyFactName[],
): BodyDraft {
  const mine = overtakenFacts(was, facts, asked).map((fact) => [fact, facts[fact]]);
  const rebasedFacts = Writing.parse({ ...seen, ...Object.fromEntries(mine) });
  return { facts: rebasedFacts, was: seen, source };
}

/** An empty field of a day is no day. */
export function dayOf(text: string): string | null {
  return text === '' ? null : text;
}
