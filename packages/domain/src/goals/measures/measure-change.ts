import { z } from 'zod';
import { YesMeans } from '../../structure/index.ts';
import { ConsentOf, NeedFacts } from './measure-need.ts';
import { MeasureFacts, MeasureState } from './measure.ts';

const measure = z.string();
/** The name of whom it is about. */
const actor = z.string();
const need = NeedFacts.pick({ resource: true }).extend({ consent: ConsentOf.nullable() });

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of measures. */
export const MeasureChange = z.discriminatedUnion('kind', [
  change('measure.added', z.object({ measure })),
  change('measure.edited', z.object({ measure, facts: z.array(MeasureFacts.keyof()) })),
  change('measure.stepped', z.object({ measure, to: MeasureState })),
  change('measure.removed', z.object({ measure })),
  change('measure.accepted', z.object({ measure, actor, means: YesMeans })),
  change('measure.given-back', z.object({ measure, actor })),
  change('measure.need-added', z.object({ measure, need })),
  change('measure.need-removed', z.object({ measure, need })),
  change('measure.need-asked', z.object({ measure, need, actor })),
  change('measure.need-agreed', z.object({ measure, need, actor, means: YesMeans })),
  change('measure.need-opened', z.object({ measure, need })),
]);
export type MeasureChange = z.infer<typeof MeasureChange>;
