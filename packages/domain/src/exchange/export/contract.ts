import { z } from 'zod';
import { endpoint, Language, listOf, requiredText, Slug, text } from '../../contract/index.ts';
import { ActorFilters, ActorOrder, TieFilters, TieOrder } from '../../inventory/index.ts';
import { actorExportColumns } from './actor-export.ts';
import { networkFileKinds } from './network-file.ts';

const neighbourhood = z.object({ slug: Slug });

/** Kinds of file for lists. */
export const ListFormat = z.enum(['xlsx', 'csv']);
export type ListFormat = z.infer<typeof ListFormat>;
export const ActorFormat = z.enum(['xlsx', 'csv', 'geojson']);
export type ActorFormat = z.infer<typeof ActorFormat>;

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  vcf: 'text/vcard; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
} as const;

export const ActorExportColumn = z.enum(actorExportColumns.map(({ key }) => key));

/** Of headings and words; without it the neighbourhood's own. */
const language = Language.optional();

/** Written into the journal, so it is no GET, although it changes nothing. */
export const exportActors = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/actors',
  summary: 'The actors that match the filters as a file, as far as the caller sees them',
  audience: { kind: 'member', action: 'export.run' },
  params: neighbourhood,
  query: ActorFilters.extend(ActorOrder.shape).extend({
    format: ActorFormat.default('xlsx'),
    /** Without it all that the caller may see. */
    columns: listOf(ActorExportColumn).optional(),
    language,
  }),
  reply: z.null(),
  file: [mediaTypes.xlsx, mediaTypes.csv, mediaTypes.geojson],
});

export const exportTies = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/ties',
  summary: 'The ties that match the filters as a file',
  audience: { kind: 'member', action: 'export.run' },
  params: neighbourhood,
  query: TieFilters.extend(TieOrder.shape).extend({
    format: ListFormat.default('xlsx'),
    language,
  }),
  reply: z.null(),
  file: [mediaTypes.xlsx, mediaTypes.csv],
});

export const exportContacts = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/contacts',
  summary:
    'Whom to ask at the actors that match the filters, as vCards, as far as the caller sees them; refused with `no-contact-persons`',
  audience: { kind: 'member', action: 'export.run' },
  params: neighbourhood,
  query: ActorFilters.extend({ language }),
  reply: z.null(),
  file: [mediaTypes.vcf],
});

export const exportNeighbourhood = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/neighbourhood',
  summary: 'The whole neighbourhood as one file that an empty installation can bring back',
  audience: { kind: 'member', action: 'export.whole' },
  params: neighbourhood,
  reply: z.null(),
  file: [mediaTypes.json],
});

/** As which files the picture of the network leaves. */
export const NetworkFormat = z.enum(['svg', 'png', 'pdf', ...networkFileKinds]);
export type NetworkFormat = z.infer<typeof NetworkFormat>;

export const noteNetworkExport = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/network',
  summary:
    'Notes in the journal that the network, which a browser makes into a file, is taken along',
  audience: { kind: 'member', action: 'export.run' },
  params: neighbourhood,
  body: z.object({
    format: NetworkFormat,
    /** How many actors are shown. */
    count: z.int().min(0).max(1_000_000),
  }),
  reply: z.null(),
});

/** The picture of the network as a browser has drawn it, with the words that stand around it. */
export const NetworkDrawing = z.object({
  title: requiredText(200),
  /** Focus and filters. */
  shown: text(1000),
  /** What the drawing rests on: day, numbers, source. */
  below: z.array(requiredText(500)).max(4),
  /** Told instead of the drawing to whoever cannot see it. */
  description: requiredText(1000),
  /** SVG of shapes and words alone. */
  svg: z.string().min(1).max(3_000_000),
  /** How many actors are shown. */
  count: z.int().min(0).max(1_000_000),
});
export type NetworkDrawing = z.infer<typeof NetworkDrawing>;

export const NetworkPaper = z.enum(['a4-landscape', 'a3-landscape']);
export type NetworkPaper = z.infer<typeof NetworkPaper>;

export const makeNetworkDrawing = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/exports/network-drawing',
  summary:
    'The drawing that is sent along as one tagged page of PDF; nothing of it is kept; refused with `drawing-unreadable`, `drawing-refused` or `drawing-too-large`',
  audience: { kind: 'member', action: 'export.run' },
  params: neighbourhood,
  query: z.object({
    paper: NetworkPaper.default('a4-landscape'),
    language: Language.default('de'),
  }),
  body: NetworkDrawing,
  reply: z.null(),
  file: [mediaTypes.pdf],
});

/** What the journal says of an export. */
export const ExportChange = z.object({
  kind: z.literal('export.made'),
  params: z.object({
    what: z.enum(['actors', 'ties', 'contacts', 'network', 'neighbourhood']),
    format: z.string(),
    count: z.int(),
  }),
});
export type ExportChange = z.infer<typeof ExportChange>;
