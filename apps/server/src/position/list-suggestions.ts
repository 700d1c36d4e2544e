import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listSuggestions as contract,
  sittingOf,
  type Suggested,
  suggestionsFor,
  type SuggestionsInput,
  toNamedActor,
} from '@augenhoehe/domain/position';
import { viewerOf } from '../access/index.ts';
import { bodiesToday, dismissalsOf, type Work } from '../inventory/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { computeBeside, type InPlace } from './compute-beside.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';

type Reply = ReplyOf<typeof contract>;

interface Read {
  readonly known: Omit<Reply, keyof Suggested>;
  readonly input: SuggestionsInput;
}

/** All that suggestions for an actor follow from, by what the reader sees of everybody. */
async function readForSuggestions(
  work: Work,
  { for: id, mode }: QueryOf<typeof contract>,
): Promise<Read> {
  const { trx, place } = work;
  const actors = await offeringActors(trx, place.neighbourhoodId, viewerOf(place));
  const me = actors.find((actor) => actor.id === id);
  if (me === undefined) throw new ProblemError(404, 'no-such-actor');
  const ties = await tiesOf(trx, place.neighbourhoodId);
  const { dismissed, shown } = await dismissalsOf(work, id);
  const sitting = sittingOf(await bodiesToday(work));
  return {
    known: {
      actor: { ...toNamedActor(me), offers: [...me.offers], needs: [...me.needs] },
      dismissed: shown,
      can: {
        approach: may(place.member, 'approach.edit', [id]),
        dismiss: may(place.member, 'match.dismiss', [id]),
      },
    },
    input: { me, mode, actors, ties, sitting, dismissed },
  };
}

/** With whom an actor could work. */
export async function listSuggestions(
  inPlace: InPlace,
  query: QueryOf<typeof contract>,
): Promise<Reply> {
  const { read, answer } = await computeBeside(inPlace, {
    kind: 'suggestions',
    read: (work) => readForSuggestions(work, query),
    questionOf: ({ input }) => ({ kind: 'suggestions', input }),
    compute: ({ input }) => suggestionsFor(input),
  });
  return { ...read.known, ...answer };
}
