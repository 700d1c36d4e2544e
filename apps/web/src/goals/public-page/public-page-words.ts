import type { GoalState, ShownPart } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How a goal stands, for people who know nothing of how goals come about. */
export const statesInPublic: Readonly<Record<GoalState, MessageDescriptor>> = {
  idea: msg`vorgeschlagen`,
  'in-negotiation': msg`wird beraten`,
  decided: msg`vereinbart`,
  'in-progress': msg`in Arbeit`,
  reached: msg`erreicht`,
  adapted: msg`wird angepasst`,
  dropped: msg`nicht weiter verfolgt`,
};

interface StateGroup {
  readonly title: MessageDescriptor;
  readonly states: readonly GoalState[];
}

/** In which order it is told. */
export const stateGroups: readonly StateGroup[] = [
  { title: msg`Vereinbart und in Arbeit`, states: ['decided', 'in-progress'] },
  { title: msg`Erreicht`, states: ['reached'] },
  { title: msg`Darüber wird noch gesprochen`, states: ['idea', 'in-negotiation', 'adapted'] },
  { title: msg`Nicht weiter verfolgt`, states: ['dropped'] },
];

export const shownParts: Readonly<
  Record<ShownPart, { readonly label: MessageDescriptor; readonly help: MessageDescriptor }>
> = {
  change: {
    label: msg`Was sich ändert`,
    help: msg`und was die Menschen davon haben`,
  },
  figures: { label: msg`Wie weit es ist`, help: msg`was gezählt wird, und der letzte Wert` },
  decisions: { label: msg`Was entschieden wurde`, help: msg`ohne wer wie abgestimmt hat` },
  measures: { label: msg`Was dafür getan wird`, help: msg`die Maßnahmen und ihr Stand` },
  parties: {
    label: msg`Wer dabei ist`,
    help: msg`Organisationen, deren Name öffentlich ist; alle anderen werden nur gezählt`,
  },
};
