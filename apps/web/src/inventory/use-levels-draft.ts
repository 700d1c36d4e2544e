import type { Visibility } from '@augenhoehe/domain/access';
import type { BodyOf } from '@augenhoehe/domain/contract';
import type { ActorSheet, editActor, FactGroup } from '@augenhoehe/domain/inventory';
import { useState } from 'react';

type Levels = ActorSheet['actor']['levels'];

export interface LevelsDraft {
  readonly levels: Levels;
  readonly set: (group: FactGroup, level: Visibility) => void;
  readonly isChanged: boolean;
  /** What changes, and how it was when the writer began. */
  readonly body: Pick<BodyOf<typeof editActor>, 'levels' | 'levelsWere'>;
  /** Takes what somebody else set meanwhile as the state that the writer has seen. */
  readonly accept: () => void;
}

/** Levels of an entry's groups while somebody changes them. */
export function useLevelsDraft({ actor }: ActorSheet): LevelsDraft {
  const [was, setWas] = useState(actor.levels);
  const [chosen, setChosen] = useState<Levels>({});
  const changed = Object.entries(chosen).filter(([group, level]) => levelIn(was, group) !== level);
  const body = {
    levels: Object.fromEntries(changed),
    levelsWere: Object.fromEntries(changed.map(([group]) => [group, levelIn(was, group)])),
  };
  return {
    levels: { ...was, ...chosen },
    set: (group, level) => setChosen({ ...chosen, [group]: level }),
    isChanged: changed.length > 0,
    body,
    accept: () => setWas(actor.levels),
  };
}

function levelIn(levels: Levels, name: string): Visibility | undefined {
  return Object.entries(levels).find(([group]) => group === name)?.[1];
}
