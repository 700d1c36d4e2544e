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
  admissionRule: z.string(),
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

/** The facts that are different, as the contract has them. */
export function changedBodyFacts(was: WrittenBody, now: WrittenBody) {
  const different = names.filter((name) => was[name] !== now[name]);
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
