import {
  type BodyOf,
  type CooperationId,
  ExampleTextId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  type editExample as contract,
  type ExampleWordName,
  ExampleWords,
  isPublished,
  exampleTextOf,
  exampleWordsOf,
} from '@augenhoehe/domain/structure';
import { requireAllowed, requireUnchanged, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { updateExample } from './example-store.ts';
import { knownExample } from './known-example.ts';

const names = ExampleWords.keyof().options;

/** Other words are another wording: each consent was given to the one before, and what was published is so no more. */
export async function editExample(
  work: Work,
  id: CooperationId,
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'example.edit', []);
  const { example, standing } = await knownExample(work, id);
  const stored = exampleWordsOf(example.text);
  requireUnchanged<ExampleWords, ExampleWordName>(names, { stored, changes, was });
  const differing = differingAmong<ExampleWords, ExampleWordName>(names, { stored, changes });
  const given = Object.fromEntries(differing.map((name) => [name, changes[name]]));
  const text = exampleTextOf(ExampleWords.parse({ ...stored, ...given }));
  const changeSetId = await openChange(work, {
    kind: 'example.edited',
    params: {
      example: text.title,
      takenBack: differing.length > 0 && isPublished(example, standing),
    },
  });
  const reworded = { textId: ExampleTextId.parse(work.newId()), publication: null };
  await updateExample(work.trx, work.place.neighbourhoodId, {
    example: { ...example, text, ...(differing.length > 0 ? reworded : {}) },
    at: work.at,
  });
  return { changeSetId };
}
