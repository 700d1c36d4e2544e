import { z } from 'zod';

/**
 * What a column of a list of actors can mean. `address` is street, postal code and city in one,
 * `place` postal code and city, `position` latitude and longitude. `carrier` names another actor,
 * `id` is the one that our own export gave. `offers` and `needs` are terms of the catalogue.
 */
export const actorImportFields = [
  'name',
  'type',
  'area',
  'carrier',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'place',
  'address',
  'latitude',
  'longitude',
  'position',
  'phone',
  'email',
  'web',
  'fields',
  'targetGroups',
  'offers',
  'offersText',
  'needs',
  'needsText',
  'mandate',
  'strengths',
  'limits',
  'tags',
  'notes',
  'id',
] as const;
export const ActorImportField = z.enum(actorImportFields);
export type ActorImportField = z.infer<typeof ActorImportField>;

/** What a column of a list of ties can mean. `fromId` and `toId` are identifiers of our own export. */
export const tieImportFields = [
  'from',
  'to',
  'tieType',
  'level',
  'formality',
  'since',
  'until',
  'note',
  'fromId',
  'toId',
] as const;
export const TieImportField = z.enum(tieImportFields);
export type TieImportField = z.infer<typeof TieImportField>;

export const ImportField = z.enum([...actorImportFields, ...tieImportFields]);
export type ImportField = z.infer<typeof ImportField>;

export const ImportKind = z.enum(['actors', 'ties']);
export type ImportKind = z.infer<typeof ImportKind>;

/**
 * What somebody says is in a list. `network`: actors and their ties in one file. GraphML and GEXF are known
 * as such in any case, edge lists by their headings.
 */
export const ListContent = z.enum([...ImportKind.options, 'network']);
export type ListContent = z.infer<typeof ListContent>;

/** Fields of which a list may have several columns; the others take one column each. */
export const repeatableFields: readonly ImportField[] = [
  'phone',
  'email',
  'web',
  'fields',
  'targetGroups',
  'offersText',
  'needsText',
  'tags',
  'notes',
  'note',
];

/** Why a column is understood as it is, or not taken. The interface has the words. */
export const ColumnReason = z.enum([
  /** The heading says so. */
  'heading',
  /** The heading contains a known word among others. */
  'heading-part',
  /** The values look like it. */
  'values',
  /** The same headings were mapped so before. */
  'remembered',
  /** Somebody chose it. */
  'chosen',
  /** Private numbers and addresses do not belong in the inventory. */
  'private',
  /** Names of persons are not taken. */
  'person',
  /** A running number or key of the list. */
  'number-of-list',
  /** „öffentlich“, „frei“: a kind of carrier, not the name of one. */
  'kind-of-carrier',
  /** Whether an edge of a network is an arrow: here its type says so. */
  'direction',
  /** Weights that are no levels from 0 to 5, or all the same. */
  'other-scale',
  /** Where and how a program draws a node. */
  'drawing',
  'empty',
  'unknown',
  /** Another column says it better. */
  'taken-elsewhere',
]);
export type ColumnReason = z.infer<typeof ColumnReason>;

export const ImportColumn = z.object({
  index: z.int(),
  heading: z.string(),
  /** What its rows are: in a network there are both. */
  of: z.enum(['actor', 'tie']),
  /** Up to three different values; none of a column that is private. */
  samples: z.array(z.string()),
  /** Rows that can have a value, in a network those of its kind, and how many have one. */
  rows: z.int(),
  filled: z.int(),
  /** `null`: not taken. */
  field: ImportField.nullable(),
  reason: ColumnReason,
  /** `guess`: somebody should look. */
  confidence: z.enum(['sure', 'likely', 'guess']),
  /** Values understood, of `filled`; `null` where every text is fine. */
  understood: z.int().nullable(),
});
export type ImportColumn = z.infer<typeof ImportColumn>;
