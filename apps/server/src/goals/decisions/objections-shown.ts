import {
  ballotsThatCount,
  isRefuted,
  type Objection,
  objectionsAmong,
  showsVotes,
  type Votes,
} from '@augenhoehe/domain/goals';
import { z } from 'zod';

const Reason = z.object({ reason: z.string() });

/**
 * Objections of all rounds so far with what became of them; those of a round that goes on are told as its count is.
 * One that others words followed stays as it was.
 */
export function objectionsShown({ decision, log, tests }: Votes): Objection[] {
  const isTold = showsVotes(decision) || decision.phase !== 'round';
  const told = log.filter(({ standing }) => standing === 'counts');
  const current = new Set(
    Map.groupBy(told, ({ textVersion, round }) => `${textVersion} ${round}`)
      .values()
      .flatMap(([first, ...others]) =>
        first === undefined ? [] : ballotsThatCount([first, ...others], first),
      )
      .map(({ id }) => id),
  );
  return objectionsAmong(told)
    .filter(({ round }) => isTold || round !== decision.round)
    .map((ballot) => {
      const test = tests.find(({ ballotId }) => ballotId === ballot.id);
      const isClosedByGroup = test !== undefined && isRefuted(test);
      return {
        voiceId: ballot.voiceId,
        round: ballot.round,
        textVersion: ballot.textVersion,
        reason: Reason.parse(ballot.values).reason,
        harmedAim: ballot.remarks.harmedAim,
        state: !current.has(ballot.id)
          ? 'closed-by-author'
          : isClosedByGroup
            ? 'closed-by-group-test'
            : 'open',
        testResult: test?.result ?? '',
      };
    });
}
