import { z } from 'zod';
import { FieldKey, ResourceKey, TargetGroupKey } from '../../catalogue/index.ts';
import { AreaId, endpoint } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { SuggestionMode } from '../suggestions/suggestion-mode.ts';
import { SuggestionPart } from '../suggestions/suggestion-part.ts';
import { NamedActor } from '../suggestions/named-actor.ts';

/** How many of each kind are listed; `count` says how many there are. */
export const gapsListedAtMost = 30;

function listed<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ count: z.int(), first: z.array(entry) });
}

const Isolate = z.object({
  actor: NamedActor,
  /** The first suggestion for it; `null` where nobody fits. */
  fit: z
    .object({ partner: NamedActor, mode: SuggestionMode, parts: z.array(SuggestionPart) })
    .nullable(),
});
export type Isolate = z.infer<typeof Isolate>;

const Thin = z.object({
  sizes: z.tuple([z.int(), z.int()]),
  ties: z.int(),
  /** As many would lie between them if ties took no notice of areas or fields. */
  expected: z.number(),
});

const ThinAreas = Thin.extend({
  areas: z.tuple([AreaId, AreaId]),
  /** Over whom most pairs of the two could meet. */
  connectors: z.array(NamedActor),
});
export type ThinAreas = z.infer<typeof ThinAreas>;

const ThinFields = Thin.extend({ fields: z.tuple([FieldKey, FieldKey]) });
export type ThinFields = z.infer<typeof ThinFields>;

const SoleLinkEntry = z.object({ actor: NamedActor, behind: listed(NamedActor) });
export type SoleLinkEntry = z.infer<typeof SoleLinkEntry>;

const UnmetNeedEntry = z.object({ resource: ResourceKey, actors: listed(NamedActor) });
export type UnmetNeedEntry = z.infer<typeof UnmetNeedEntry>;

const Overlap = z.object({
  actors: z.tuple([NamedActor, NamedActor]),
  targetGroups: z.array(TargetGroupKey),
  fields: z.array(FieldKey),
  times: z.array(z.object({ day: z.int(), from: z.int(), until: z.int() })),
  isCompetition: z.boolean(),
});
export type OverlapEntry = z.infer<typeof Overlap>;

export const showNetworkGaps = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/network/gaps',
  summary:
    'Where ties or offers are missing: isolates, sole links, thin bridges, needs without an offer, overlapping offers',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    actors: z.int(),
    ties: z.int(),
    isolates: listed(Isolate),
    soleLinks: listed(SoleLinkEntry),
    areas: listed(ThinAreas),
    fields: listed(ThinFields),
    needs: listed(UnmetNeedEntry),
    /** Of how many actors it is known when they do something. */
    timed: z.int(),
    overlaps: listed(Overlap),
  }),
});
export type NetworkGaps = z.infer<typeof showNetworkGaps.reply>;
