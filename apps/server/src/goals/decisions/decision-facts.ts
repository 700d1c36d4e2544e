import { ActorId } from '@augenhoehe/domain/contract';
import {
  type Decision,
  type DecisionFacts,
  DecisionRules,
  instantInGermany,
  type VoiceDraft,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';

const passiveId = '0';

/** The instant of a German clock's time. @throws ProblemError 400 `no-such-time` with what could be meant */
export function instantOf(field: 'opensAt' | 'closesAt', clock: string): string {
  const instant = instantInGermany(clock);
  if (instant.ok) return instant.value.toISOString();
  throw new ProblemError(400, 'no-such-time', { field, instead: instant.problem.instead });
}

/** Letters in the order in which options are given; that things stay as they are is `0` and comes last. */
function lettered(options: DecisionFacts['options']): Decision['options'] {
  let letter = 'A'.charCodeAt(0);
  return options
    .toSorted((a, b) => Number(a.passive) - Number(b.passive))
    .map(({ text, detail, passive }) => {
      if (passive) return { text, detail, passive, id: passiveId };
      letter += 1;
      return { text, detail, passive, id: String.fromCharCode(letter - 1) };
    });
}

/**
 * Voices with the names of their organisations.
 *
 * @throws ProblemError 400 `no-such-actor`, `voice-without-name`, each with the place in the list
 */
export async function namedVoices(
  { trx }: Work,
  electorate: readonly VoiceDraft[],
): Promise<VoiceDraft[]> {
  const ids = electorate.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const names = await actorNames(trx, [...new Set(ids)]);
  return electorate.map((voice, at) => {
    const known = voice.actorId === null ? undefined : names.get(ActorId.parse(voice.actorId));
    if (voice.actorId !== null && known === undefined) {
      throw new ProblemError(400, 'no-such-actor', { field: 'electorate', at });
    }
    const name = voice.kind === 'organisation' ? (known ?? voice.name) : voice.name;
    if (name === '') throw new ProblemError(400, 'voice-without-name', { field: 'electorate', at });
    return { ...voice, name };
  });
}

/** What was entered, as it is kept. @throws ProblemError as `instantOf` and `namedVoices` */
export async function factsKept(work: Work, facts: DecisionFacts) {
  const { opensAt, closesAt } = facts;
  return {
    ...DecisionRules.parse(facts),
    options: lettered(facts.options),
    electorate: await namedVoices(work, facts.electorate),
    opensAt: opensAt === null ? null : instantOf('opensAt', opensAt),
    closesAt: closesAt === null ? null : instantOf('closesAt', closesAt),
  };
}
