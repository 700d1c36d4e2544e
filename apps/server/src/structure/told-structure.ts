import { may } from '@augenhoehe/domain/access';
import { Confirmation } from '@augenhoehe/domain/structure';
import { z } from 'zod';
import type { Place } from '../access/index.ts';
import { keptBy, type LaterToldTable, type ToldTable } from '../inventory/index.ts';
import { mayRecordWords } from './agreements/answer-agreement.ts';
import { toldRoles } from './roles/told-roles.ts';
import { toldTasks } from './tasks/told-tasks.ts';

const WordRow = z.object({
  way: Confirmation.shape.way,
  person_id: Confirmation.shape.personId,
});

/** A word given by account is taken back by who gave it, one on paper by who may write such down, one by link by nobody. */
function toldWords(table: ToldTable['table'], mayRecord: (place: Place) => boolean): ToldTable {
  return {
    table,
    untold: [],
    mayKeep: (place, row) => {
      const { way, person_id: personId } = WordRow.parse(row);
      if (way === 'link') return false;
      return way === 'account' ? personId === place.person.id : mayRecord(place);
    },
  };
}

export const toldStructure: readonly LaterToldTable[] = [
  keptBy('cooperation.edit', 'cooperation'),
  keptBy('cooperation.edit', 'cooperation_party'),
  keptBy('cooperation.edit', 'cooperation_review'),
  keptBy('agreement.edit', 'agreement'),
  keptBy('agreement.edit', 'agreement_version'),
  keptBy('agreement.edit', 'agreement_contribution'),
  toldWords('agreement_confirmation', mayRecordWords),
  keptBy('example.edit', 'cooperation_example'),
  toldWords('example_consent', ({ member }) => may(member, 'example.edit', [])),
  toldTasks,
  keptBy('warning.accept', 'accepted_warning'),
  { ...keptBy('neighbourhood.edit', 'logo'), untold: ['image'] },
  toldRoles,
];
