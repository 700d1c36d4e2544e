import {
  type BodyOf,
  type CooperationId,
  ExampleId,
  ExampleTextId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { type addExample as contract, proposedExample } from '@augenhoehe/domain/structure';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { exampleOf, insertExamples } from './example-store.ts';
import { readableCooperation } from './known-example.ts';
import { readPrinciples } from './read-principles.ts';

/** @throws ProblemError 409 `example-exists`; else as `readableCooperation` */
export async function addExample(
  work: Work,
  id: CooperationId,
  { language }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  requireAllowed(place, 'example.edit', []);
  const told = await readableCooperation(work, id, true);
  if ((await exampleOf(trx, neighbourhoodId, id)) !== null) {
    throw new ProblemError(409, 'example-exists');
  }
  const text = proposedExample({
    cooperation: told.cooperation,
    parties: told.parties.filter(({ takesPart }) => takesPart).length,
    language,
    ...(await readPrinciples(work, told)),
  });
  const example = {
    id: ExampleId.parse(newId()),
    cooperationId: id,
    text,
    textId: ExampleTextId.parse(newId()),
    publication: null,
  };
  const changeSetId = await openChange(work, {
    kind: 'example.added',
    params: { example: text.title },
  });
  await insertExamples(trx, neighbourhoodId, { examples: [example], at });
  return { changeSetId, id: example.id };
}
