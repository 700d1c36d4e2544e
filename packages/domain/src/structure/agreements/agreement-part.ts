import { z } from 'zod';
import { PartyId, text } from '../../contract/index.ts';

/** The catalogue's 25 parts, in the order in which an agreement has them. */
export const PartKey = z.enum([
  'v01',
  'v02',
  'v03',
  'v04',
  'v05',
  'v06',
  'v07',
  'v08',
  'v09',
  'v10',
  'v11',
  'v12',
  'v13',
  'v14',
  'v15',
  'v16',
  'v17',
  'v18',
  'v19',
  'v20',
  'v21',
  'v22',
  'v23',
  'v24',
  'v25',
]);
export type PartKey = z.infer<typeof PartKey>;

/** Parts in which every party says something of its own: contributions, benefit, contact persons. */
export const partsByParty: readonly PartKey[] = ['v06', 'v07', 'v09'];

/** Enough for a hundred pages over all parts, and few enough bytes for one request. */
export const partTextAtMost = 20_000;

/** One part as it is agreed. */
export const AgreementPart = z.object({
  key: PartKey,
  /** What is agreed among all. */
  text: text(partTextAtMost),
  /** What concerns one party alone; only in `partsByParty`. */
  byParty: z.array(z.object({ partyId: PartyId, text: text(2000) })).max(300),
});
export type AgreementPart = z.infer<typeof AgreementPart>;
