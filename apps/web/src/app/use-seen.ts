import { useState } from 'react';
import { isOvertaken } from './is-overtaken.ts';

export interface Seen<T> {
  /** What the writer began with, or accepted since. */
  readonly was: T;
  /** Whether something else stands there by now, told by a refusal or by what is shown. */
  readonly isOvertaken: boolean;
  /** Noticed before anything was sent. */
  readonly isAhead: boolean;
  /** From now on the writer knows what stands there. */
  readonly accept: () => void;
}

/** What a form was opened with, while what stands there may change under it, also by an undo. */
export function useSeen<T>(current: T, problem: unknown): Seen<T> {
  const [was, setWas] = useState(current);
  const isRefused = isOvertaken(problem);
  const isAhead = !isRefused && JSON.stringify(was) !== JSON.stringify(current);
  return { was, isOvertaken: isRefused || isAhead, isAhead, accept: () => setWas(current) };
}
