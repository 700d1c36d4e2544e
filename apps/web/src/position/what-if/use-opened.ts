import type { ScenarioId } from '@augenhoehe/domain/contract';
import type { Scenarios } from '@augenhoehe/domain/position';
import { useEffect } from 'react';
import type { DraftOfNetwork } from './use-draft-of-network.ts';
import type { WhatIfSearch } from './what-if-search.ts';

interface Opening {
  readonly search: WhatIfSearch;
  readonly list: Scenarios;
  readonly draft: DraftOfNetwork;
  readonly open: (scenario: ScenarioId | undefined) => void;
}

/** Brings what the address names into the draft, once; the draft of before can be taken back. */
export function useOpened({
  search: { szenario, ohne },
  list,
  draft,
  open,
}: Opening): Scenarios['scenarios'][number] | undefined {
  const opened = list.scenarios.find(({ id }) => id === szenario);
  const isBegun = draft.steps.some((step) => step.kind === 'remove-actor' && step.actor === ohne);

  useEffect(() => {
    if (ohne !== undefined) {
      if (!isBegun) draft.replace([{ kind: 'remove-actor', actor: ohne }], null);
      open(undefined);
    } else if (opened !== undefined && draft.scenario !== opened.id) {
      draft.replace(opened.steps, opened.id);
    } else if (szenario === undefined && draft.scenario !== null) {
      draft.replace(draft.steps, null);
    }
  });
  return opened;
}
