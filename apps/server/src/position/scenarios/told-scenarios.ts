import { Scenario, seesScenario } from '@augenhoehe/domain/position';
import { z } from 'zod';
import type { ToldTable } from '../../inventory/index.ts';
import { mayKeepScenario } from './may-keep-scenario.ts';

const OwnedRow = z.object({
  person_id: Scenario.shape.personId,
  is_shared: Scenario.shape.isShared,
});

export const toldScenarios: ToldTable = {
  table: 'scenario',
  untold: ['name', 'text', 'steps', 'person_id'],
  mayKeep: (place, row) => {
    const { person_id: personId, is_shared: isShared } = OwnedRow.parse(row);
    return (
      seesScenario(place.person.id, { personId, isShared }) && mayKeepScenario(place, isShared)
    );
  },
};
