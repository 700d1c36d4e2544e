import type { GapsInput, SuggestionsInput } from '@augenhoehe/domain/position';
import type { Work } from '../inventory/index.ts';
import { askThread } from '../platform/threads/ask-thread.ts';
import { hasMoreActors } from './network-store.ts';

/** Up to so many actors the answer takes less time than a thread takes to start. */
const fewActors = 500;

const program = new URL('./answer-position-question.ts', import.meta.url);

export type PositionQuestion =
  | { readonly kind: 'gaps'; readonly input: GapsInput }
  | { readonly kind: 'suggestions'; readonly input: SuggestionsInput };

/** A transaction in the neighbourhood of whoever asks. */
export type InPlace = <Result>(use: (work: Work) => Promise<Result>) => Promise<Result>;

interface Computing<Read, Answer> {
  readonly kind: PositionQuestion['kind'];
  readonly read: (work: Work) => Promise<Read>;
  readonly questionOf: (read: Read) => PositionQuestion;
  /** What the thread computes too. */
  readonly compute: (read: Read) => Answer;
}

/**
 * What follows from a network, of a large one beside the main thread. No transaction is open while it is computed, and
 * a large network is read only when its turn has come.
 */
export async function computeBeside<Read, Answer>(
  inPlace: InPlace,
  { kind, read, questionOf, compute }: Computing<Read, Answer>,
): Promise<{ readonly read: Read; readonly answer: Answer }> {
  const begun = await inPlace(async (work) => {
    const { neighbourhoodId } = work.place;
    const isLarge = await hasMoreActors(work.trx, neighbourhoodId, fewActors);
    return isLarge ? { asker: `${neighbourhoodId} ${kind}` } : { read: await read(work) };
  });
  if (begun.asker === undefined) return { read: begun.read, answer: compute(begun.read) };
  const { asker } = begun;
  return await askThread<Read, Answer>({ program, asker, read: () => inPlace(read), questionOf });
}
