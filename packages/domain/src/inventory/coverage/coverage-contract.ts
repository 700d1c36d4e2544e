import { z } from 'zod';
import { ActorTypeKey, StocktakingMethodKey } from '../../catalogue/index.ts';
import { ActorId, AreaId, endpoint, Instant, Language, listOf } from '../../contract/index.ts';
import { ConfirmableGroup, Provenance } from '../actor.ts';
import { Changed, ofNeighbourhood } from '../contract-parts.ts';
import { Confirmation } from './confirmation.ts';
import { CoverageColumns, CoverageMatrix } from './coverage-matrix.ts';
import { GapKind, GapMark, GapStanding, gapTerms } from './gap.ts';
import { StocktakingEntry, StocktakingMark } from './stocktaking.ts';

const reading = { kind: 'member', action: 'inventory.read' } as const;
const marking = { kind: 'member', action: 'coverage.mark' } as const;

/** What is counted, the same in the address of the page, of the endpoint and of the file. */
export const CoverageQuery = z.object({
  columns: CoverageColumns.default('target'),
  area: listOf(AreaId.or(z.literal('none'))).optional(),
});
export type CoverageQuery = z.infer<typeof CoverageQuery>;

export const showCoverage = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/coverage',
  summary: 'How many actors work in each field of action, by target group, area or group of actors',
  audience: reading,
  params: ofNeighbourhood,
  query: CoverageQuery,
  reply: CoverageMatrix,
});

export const downloadCoverage = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/coverage.xlsx',
  summary: 'The same as a spreadsheet, with scope, filter and date',
  audience: reading,
  params: ofNeighbourhood,
  query: CoverageQuery.extend({ language: Language.default('de') }),
  reply: z.null(),
});

export const Gap = z.object({
  kind: GapKind,
  key: z.string(),
  actors: z.int(),
  standing: GapStanding,
  mark: GapMark.nullable(),
});
export type Gap = z.infer<typeof Gap>;

export const listGaps = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/gaps',
  summary:
    'Every group of actors, field of action and target group: who is there, who was looked for',
  audience: reading,
  params: ofNeighbourhood,
  reply: z.object({ gaps: z.array(Gap), can: z.object({ mark: z.boolean() }) }),
});

const ofGap = ofNeighbourhood
  .extend({ kind: GapKind, key: z.string() })
  .refine(({ kind, key }) => gapTerms[kind].some((term) => term.key === key), {
    path: ['key'],
    error: 'unknown-key',
  });

export const markGap = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/gaps/:kind/:key',
  summary: 'Say that there is nobody here, or that nobody has looked yet',
  audience: marking,
  params: ofGap,
  body: GapMark.pick({ answer: true, note: true }),
  reply: Changed,
});

export const unmarkGap = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/gaps/:kind/:key',
  summary: 'Take back what was said about a gap',
  audience: marking,
  params: ofGap,
  reply: Changed,
});

const Progress = Confirmation.extend({ key: z.string() });
export type Progress = z.infer<typeof Progress>;

/** Where facts come from, and how many entries have them from there. */
const SourceCount = z.object({
  source: z.string(),
  means: Provenance.shape.means,
  actors: z.int(),
});
export type SourceCount = z.infer<typeof SourceCount>;

export const OldEntry = z.object({
  id: ActorId,
  name: z.string(),
  type: ActorTypeKey.nullable(),
  areaId: AreaId.nullable(),
  confirmedAt: Instant,
  confirmedBy: z.enum(['actor', 'coordination']).nullable(),
  /** What there is to confirm. */
  groups: z.array(ConfirmableGroup),
  can: z.object({ confirm: z.boolean() }),
});
export type OldEntry = z.infer<typeof OldEntry>;

export const showConfirmation = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/confirmation',
  summary:
    'By whom entries are confirmed and how long ago, the oldest first, and where facts come from',
  audience: reading,
  params: ofNeighbourhood,
  reply: z.object({
    all: Confirmation,
    fields: z.array(Progress),
    areas: z.array(Progress),
    groups: z.array(Progress),
    /** For each group of facts. */
    sources: z.array(z.object({ group: ConfirmableGroup, sources: z.array(SourceCount) })),
    /** For each field of action, of what is said about the mission. */
    fieldSources: z.array(z.object({ field: z.string(), sources: z.array(SourceCount) })),
    oldest: z.array(OldEntry),
  }),
});

export const listStocktaking = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/stocktaking',
  summary: 'Ways of taking stock: which are done, which are planned',
  audience: reading,
  params: ofNeighbourhood,
  reply: z.object({ methods: z.array(StocktakingEntry), can: z.object({ mark: z.boolean() }) }),
});

const ofMethod = ofNeighbourhood.extend({ method: StocktakingMethodKey });

export const markStocktaking = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/stocktaking/:method',
  summary: 'Say that a way of taking stock is planned or done',
  audience: marking,
  params: ofMethod,
  body: StocktakingMark,
  reply: Changed,
});

export const unmarkStocktaking = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/stocktaking/:method',
  summary: 'Take back what was said about a way of taking stock',
  audience: marking,
  params: ofMethod,
  reply: Changed,
});
