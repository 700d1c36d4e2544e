import { z } from 'zod';
import { PlainDate } from '../../contract/index.ts';
import { AgreementForm } from './agreement.ts';
import { PartKey } from './agreement-part.ts';
import { ConfirmationAnswer, ConfirmationWay } from './confirmation.ts';
import { ContributionState } from './contribution.ts';

/** Its title. */
const agreement = z.string();
/** The name of a party. */
const actor = z.string();
const number = z.int();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of agreements. */
export const AgreementChange = z.discriminatedUnion('kind', [
  change('agreement.added', z.object({ agreement, form: AgreementForm })),
  change('agreement.draft-edited', z.object({ agreement, parts: z.array(PartKey) })),
  change('agreement.version-opened', z.object({ agreement, number })),
  change('agreement.version-withdrawn', z.object({ agreement, number })),
  change(
    'agreement.answered',
    z.object({
      agreement,
      number,
      actor,
      answer: ConfirmationAnswer,
      way: ConfirmationWay,
      /** Whether all had confirmed with this. */
      inForce: z.boolean(),
    }),
  ),
  change('agreement.amended', z.object({ agreement, number })),
  change('agreement.draft-discarded', z.object({ agreement, number })),
  change('agreement.suspended', z.object({ agreement, until: PlainDate.nullable() })),
  change('agreement.resumed', z.object({ agreement })),
  change('agreement.ended', z.object({ agreement, until: PlainDate })),
  change('agreement.handover-edited', z.object({ agreement })),
  change('agreement.archived', z.object({ agreement })),
  change('agreement.removed', z.object({ agreement })),
  change('agreement.link-made', z.object({ agreement, actor })),
  change('agreement.link-revoked', z.object({ agreement, actor })),
  change(
    'agreement.contribution-added',
    z.object({ agreement, actor, what: z.string(), state: ContributionState }),
  ),
  change(
    'agreement.contribution-edited',
    z.object({ agreement, actor, what: z.string(), state: ContributionState }),
  ),
  change(
    'agreement.document-made',
    z.object({ agreement, number, format: z.enum(['pdf', 'docx']) }),
  ),
  change('agreement.contribution-removed', z.object({ agreement, actor, what: z.string() })),
]);
export type AgreementChange = z.infer<typeof AgreementChange>;
