import { type ApproachChanges, ApproachFacts, reminderDay } from '@augenhoehe/domain/contacts';
import { z } from 'zod';

/** Facts while somebody writes: nothing is too long or too short yet. */
export const WrittenApproach = ApproachFacts.extend({
  actorId: ApproachFacts.shape.actorId.nullable(),
  reason: z.string(),
  benefitForThem: z.string(),
  nextStep: z.string(),
  result: z.string(),
});
export type WrittenApproach = z.infer<typeof WrittenApproach>;

/** An edit in progress: what is written, and what was there when it began. */
export const ApproachDraft = z.object({ facts: WrittenApproach, was: WrittenApproach });
export type ApproachDraft = z.infer<typeof ApproachDraft>;

/** At another stage; the day is the usual one of the stage, unless somebody has set their own. */
export function atStage(facts: WrittenApproach, stage: string, today: string): WrittenApproach {
  const isUsual = facts.nextStepOn === null || facts.nextStepOn === reminderDay(facts.stage, today);
  return { ...facts, stage, nextStepOn: isUsual ? reminderDay(stage, today) : facts.nextStepOn };
}

/** The facts that are different, and how the writer saw them. */
export function changedApproachFacts(
  was: WrittenApproach,
  now: WrittenApproach,
): { changes: ApproachChanges; was: ApproachChanges } {
  const names = ApproachFacts.omit({ actorId: true }).keyof().options;
  const different = names.filter((name) => was[name] !== now[name]);
  return {
    changes: Object.fromEntries(different.map((name) => [name, now[name]])),
    was: Object.fromEntries(different.map((name) => [name, was[name]])),
  };
}
