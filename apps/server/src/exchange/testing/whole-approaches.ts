import { channelTerms, declineReasonTerms, stageTerms } from '@augenhoehe/domain/catalogue';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { instant, uuid } from './values.ts';

const approach = fc.record({
  id: uuid,
  ownerId: uuid,
  stage: fc.constantFrom(...stageTerms.map(({ key }) => key)),
  reason: nastyText(100).map((words) => `Weil ${words}`.trim()),
  benefitForThem: nastyText(200),
  channel: fc.option(fc.constantFrom(...channelTerms.map(({ key }) => key))),
  nextStep: nastyText(100),
  // Declined and postponed ones need both.
  nextStepOn: instant.map((at) => at.slice(0, 10)),
  result: nastyText(200),
  declineReason: fc.constantFrom(...declineReasonTerms.map(({ key }) => key)),
  createdAt: instant,
  updatedAt: instant,
});

/** Approaches among these actors, as a neighbourhood's file has them. */
export function approachesTo(actorIds: readonly string[]) {
  if (actorIds.length < 3) return fc.constant([]);
  const ends = fc.shuffledSubarray([...actorIds], { minLength: 3, maxLength: 3 });
  const entry = fc
    .tuple(approach, ends, fc.boolean())
    .map(([facts, [actorId, other, third], isPlain]) => ({
      ...facts,
      actorId,
      onBehalfOfId: isPlain ? null : other,
      doorOpenerId: isPlain ? null : third,
    }));
  return fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id });
}
