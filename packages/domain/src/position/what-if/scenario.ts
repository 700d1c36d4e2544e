import { z } from 'zod';
import { Instant, PersonId, requiredText, ScenarioId, text } from '../../contract/index.ts';
import { DraftSteps } from './draft-step.ts';

/** So many somebody keeps for themselves, and as many a neighbourhood shares. */
export const scenariosAtMost = 100;

/** What of a scenario its owner can change. */
export const ScenarioFacts = z.object({
  name: requiredText(80),
  /** What it is about, in words. */
  text: text(2000),
  steps: DraftSteps,
  /** Whether all members see it, or only whom it belongs to. */
  isShared: z.boolean(),
});
export type ScenarioFacts = z.infer<typeof ScenarioFacts>;

/** A draft that is kept under a name. */
export const Scenario = ScenarioFacts.extend({
  id: ScenarioId,
  /** Whose it is. */
  personId: PersonId,
  createdAt: Instant,
});
export type Scenario = z.infer<typeof Scenario>;

export const ScenarioChanges = ScenarioFacts.partial();
export type ScenarioChanges = z.infer<typeof ScenarioChanges>;

type Shown = Pick<Scenario, 'personId' | 'isShared'>;

export function seesScenario(reader: PersonId, { personId, isShared }: Shown): boolean {
  return isShared || personId === reader;
}
