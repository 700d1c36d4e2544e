import { z } from 'zod';
import { ConfirmationAnswer } from '../agreements/confirmation.ts';
import { ConsentWay } from './consent.ts';

/** Its title. */
const example = z.string();
/** The name of a party. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of examples. */
export const ExampleChange = z.discriminatedUnion('kind', [
  change('example.added', z.object({ example })),
  change(
    'example.edited',
    z.object({
      example,
      /** Whether it was published before, with other words. */
      takenBack: z.boolean(),
    }),
  ),
  change('example.removed', z.object({ example })),
  change(
    'example.answered',
    z.object({
      example,
      actor,
      answer: ConfirmationAnswer,
      way: ConsentWay,
      takenBack: z.boolean(),
    }),
  ),
  change('example.published', z.object({ example })),
  change('example.taken-back', z.object({ example })),
]);
export type ExampleChange = z.infer<typeof ExampleChange>;
