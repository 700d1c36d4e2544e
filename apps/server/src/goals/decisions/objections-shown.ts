import {
  type Ballot,
  ballotsThatCount,
  type DecisionSheet,
  isRefuted,
  objectionsAmong,
  showsVotes,
  type Votes,
} from '@augenhoehe/domain/goals';
import { z } from 'zod';

const Reason = z.object({ reason: z.string() });
const Concerned = z.object({ kind: z.literal('consent_with_concern') });

type Told = Pick<DecisionSheet, 'objections' | 'concerns'>;

/**
 * Objections and concerns of all rounds so far, objections with what became of them; those of a round that goes on are
 * told as its count is. One that others words followed stays as it was.
 */
export function objectionsShown({ decision, log, tests }: Votes): Told {
  const isTold = showsVotes(decision) || decision.phase !== 'round';
  const told = log
    .filter(({ standing }) => standing === 'counts')
    .filter(({ round }) => isTold || round !== decision.round);
  const current = new Set(
    Map.groupBy(told, ({ textVersion, round }) => `${textVersion} ${round}`)
      .values()
      .flatMap(([first, ...others]) =>
        first === undefined ? [] : ballotsThatCount([first, ...others], first),
      )
      .map(({ id }) => id),
  );
  return {
    objections: objectionsAmong(told).map((ballot) => {
      const test = tests.find(({ ballotId }) => ballotId === ballot.id);
      const isClosedByGroup = test !== undefined && isRefuted(test);
      return {
        ...saidIn(ballot),
        harmedAim: ballot.remarks.harmedAim,
        state: !current.has(ballot.id)
          ? 'closed-by-author'
          : isClosedByGroup
            ? 'closed-by-group-test'
            : 'open',
        testResult: test?.result ?? '',
      };
    }),
    concerns: told
      .filter(({ id }) => current.has(id))
      .filter(isConcern)
      .map(saidIn),
  };
}

function isConcern({ state, values }: Ballot): boolean {
  return state === 'voted' && Concerned.safeParse(values).success;
}

function saidIn({ voiceId, round, textVersion, values }: Ballot) {
  return { voiceId, round, textVersion, reason: Reason.parse(values).reason };
}
