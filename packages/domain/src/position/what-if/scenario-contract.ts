import { z } from 'zod';
import { endpoint, ScenarioId } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { Scenario, ScenarioChanges, ScenarioFacts } from './scenario.ts';

const keeping = { kind: 'member', action: 'scenario.keep' } as const;
const ofScenario = ofNeighbourhood.extend({ scenarioId: ScenarioId });

export const listScenarios = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/scenarios',
  summary: 'The own scenarios and those shared with all members, by name',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    scenarios: z.array(
      Scenario.omit({ personId: true }).extend({ isOwn: z.boolean(), canEdit: z.boolean() }),
    ),
    can: z.object({ keep: z.boolean(), share: z.boolean() }),
  }),
});
export type Scenarios = z.infer<typeof listScenarios.reply>;

export const addScenario = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/scenarios',
  summary: 'Keep the steps of a draft under a name, for oneself or for all members',
  audience: keeping,
  params: ofNeighbourhood,
  body: ScenarioFacts,
  reply: Changed.extend({ id: ScenarioId }),
});

export const editScenario = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/scenarios/:scenarioId',
  summary:
    'Change name, text, steps or sharing; refused with `changed-meanwhile` where somebody else was faster',
  audience: keeping,
  params: ofScenario,
  body: z.object({
    changes: ScenarioChanges,
    /** The values the writer saw, for each changed fact. */
    was: ScenarioChanges,
  }),
  reply: Changed,
});

export const removeScenario = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/scenarios/:scenarioId',
  summary: 'Remove a scenario; can be undone',
  audience: keeping,
  params: ofScenario,
  reply: Changed,
});
