import type { Worker } from 'node:worker_threads';
import { ProblemError } from '../http/problem-error.ts';

/**
 * Ends the thread where its answer takes longer.
 *
 * @throws ProblemError 503 `computing-too-long`
 */
export async function withinDeadline<Answer>(
  thread: Worker,
  milliseconds: number,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  let isLate = false;
  const deadline = setTimeout(() => {
    isLate = true;
    void thread.terminate();
  }, milliseconds);
  try {
    return await answer();
  } catch (error) {
    throw isLate ? new ProblemError(503, 'computing-too-long') : error;
  } finally {
    clearTimeout(deadline);
  }
}
