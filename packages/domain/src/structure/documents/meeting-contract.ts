import { z } from 'zod';
import { BodyId, endpoint, Language, PlainDate, requiredText, text } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { documentFile, DocumentFormat } from './document-format.ts';

const ofBody = ofNeighbourhood.extend({ bodyId: BodyId });
const reading = { kind: 'member', action: 'inventory.read' } as const;
const file = z.object({
  language: Language.default('de'),
  format: DocumentFormat.default('pdf'),
});

/** What a meeting is about, as far as it is known before. */
export const MeetingPlan = z.object({
  /** `null`: to be written in. */
  heldOn: PlainDate.nullable(),
  agenda: z.array(requiredText(200)).max(30),
});
export type MeetingPlan = z.infer<typeof MeetingPlan>;

export const makeMinutes = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/documents/minutes',
  summary: 'A frame for the minutes of a body, with its members and room to write',
  audience: reading,
  params: ofBody,
  query: file,
  body: MeetingPlan,
  reply: z.null(),
  file: documentFile,
});

/** What is to be decided, as far as it is known before. */
export const DecisionPlan = z.object({
  /** `null`: to be written in. */
  decidedOn: PlainDate.nullable(),
  question: text(500),
  options: z.array(requiredText(300)).max(20),
});
export type DecisionPlan = z.infer<typeof DecisionPlan>;

export const makeDecisionRecord = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/documents/decision-record',
  summary: 'A frame for the record of a decision, with the rule and the members of its body',
  audience: reading,
  params: ofBody,
  query: file,
  body: DecisionPlan,
  reply: z.null(),
  file: documentFile,
});
