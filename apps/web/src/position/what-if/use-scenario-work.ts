import {
  type DraftSteps,
  editScenario,
  removeScenario,
  type Scenarios,
} from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { call } from '../../app/api.ts';
import { useChangeTold } from '../../inventory/index.ts';

type Kept = Scenarios['scenarios'][number];

export interface ScenarioWork {
  /** Keeps the steps as they are now. */
  readonly save: (scenario: Kept, steps: DraftSteps) => Promise<void>;
  readonly remove: (scenario: Kept) => Promise<boolean>;
}

/** What can be done with a scenario without a form; each is told with its undo. */
export function useScenarioWork(slug: string): ScenarioWork {
  const { t } = useLingui();
  const { tell, refuse } = useChangeTold(slug);
  return {
    save: async ({ id, name, steps: was }, steps) => {
      try {
        const params = { slug, scenarioId: id };
        const body = { changes: { steps: [...steps] }, was: { steps: was } };
        const { changeSetId } = await call(editScenario, { params, body });
        await tell(changeSetId, t`Änderungen an „${name}“ gespeichert`);
      } catch (error) {
        refuse(error);
      }
    },
    remove: async ({ id, name }) => {
      try {
        const reply = await call(removeScenario, { params: { slug, scenarioId: id } });
        await tell(reply.changeSetId, t`Szenario „${name}“ entfernt`);
        return true;
      } catch (error) {
        refuse(error);
        return false;
      }
    },
  };
}
