import { z } from 'zod';
import { endpoint, GoalId, Instant, Language, PlainDate } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { Goal } from '../goals/goal.ts';
import { ShownChoice } from './shown-goal.ts';
import { ToldGoal } from './told-goal.ts';

const ofGoal = ofNeighbourhood.extend({ goalId: GoalId });
const keeping = { kind: 'member', action: 'public-page.edit' } as const;

export const ShownGoalRow = Goal.pick({ id: true, key: true, text: true, state: true }).extend({
  /** Whether the network sees whose goal it is; else it is shown to nobody outside. */
  isShared: z.boolean(),
  isShown: z.boolean(),
  /** How many texts are new or changed since somebody released what is shown. */
  waiting: z.int(),
});
export type ShownGoalRow = z.infer<typeof ShownGoalRow>;

export const showPublicPage = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/public-page',
  summary: 'Whether the page „Was aus Vorschlägen wurde“ is switched on, and which goals it shows',
  audience: keeping,
  params: ofNeighbourhood,
  reply: z.object({
    /** Since when everybody reads it; `null`: it is off. */
    on: PlainDate.nullable(),
    address: z.url(),
    goals: z.array(ShownGoalRow),
  }),
});
export type PublicPageSheet = z.infer<typeof showPublicPage.reply>;

export const switchPublicPage = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/public-page',
  summary: 'Switch the page on or off; off, nobody reads it from that moment',
  audience: keeping,
  params: ofNeighbourhood,
  body: z.object({ isOn: z.boolean() }),
  reply: Changed,
});

export const previewPublicGoal = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/public-page/goals/:goalId',
  summary: 'A goal as everybody would read it with every part chosen, and what is chosen now',
  audience: keeping,
  params: ofGoal,
  reply: z.object({
    whole: ToldGoal,
    /** `null`: it is not shown. */
    shown: ShownChoice.extend({ updatedAt: Instant }).nullable(),
  }),
});
export type PublicGoalPreview = z.infer<typeof previewPublicGoal.reply>;

export const showGoalPublicly = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/public-page/goals/:goalId',
  summary:
    'Show a goal on the page as it was previewed. Refused with `preview-outdated` where anything of it reads differently by now',
  audience: keeping,
  params: ofGoal,
  body: ShownChoice.extend({
    /** What was read before it was released. */
    seen: ToldGoal,
    /** What was shown as the writer saw it. */
    was: Instant.nullable(),
  }),
  reply: Changed,
});

export const hideGoalPublicly = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/public-page/goals/:goalId',
  summary: 'Show a goal to nobody outside any more',
  audience: keeping,
  params: ofGoal,
  reply: Changed,
});

/** What everybody reads. */
export const PublicPage = z.object({
  neighbourhood: z.object({ name: z.string(), city: z.string(), language: Language }),
  goals: z.array(ToldGoal),
});
export type PublicPage = z.infer<typeof PublicPage>;

export const readPublicPage = endpoint({
  method: 'GET',
  path: '/api/public-pages/:slug',
  summary:
    'What became of proposals; 404 `public-page-off` where there is no such page, or none any more',
  audience: { kind: 'anyone' },
  params: ofNeighbourhood,
  reply: PublicPage,
});
