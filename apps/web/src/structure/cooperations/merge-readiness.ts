import { type Readiness, readinessQuestions } from '@augenhoehe/domain/structure';

interface Answers {
  /** What the writer saw at first. */
  readonly was: Readiness;
  readonly mine: Readiness;
  readonly theirs: Readiness;
}

/** The others' answers with those that the writer changed. */
export function mergeReadiness({ was, mine, theirs }: Answers): Readiness {
  return Object.fromEntries(
    readinessQuestions.flatMap(({ key }) => {
      const isMine = JSON.stringify(was[key]) !== JSON.stringify(mine[key]);
      const answer = isMine ? mine[key] : theirs[key];
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}
