import type { ActorId } from '../../contract/index.ts';
import { joinPeriods } from '../../inventory/index.ts';
import type { Party } from './party.ts';

function joined(first: string, second: string, most: number): string {
  const said = [first, second].filter((words) => words !== '');
  return [...new Set(said)].join(' · ').slice(0, most);
}

/** Takes part from the earlier known beginning on, and as long as either does. */
function together(kept: Party, merged: Party): Party {
  return {
    ...kept,
    ...joinPeriods(kept, merged),
    leavingNote: joined(kept.leavingNote, merged.leavingNote, 1000),
    expectation: joined(kept.expectation, merged.expectation, 500),
    contribution: joined(kept.contribution, merged.contribution, 500),
    benefit: joined(kept.benefit, merged.benefit, 500),
    contact: joined(kept.contact, merged.contact, 160),
    deputy: joined(kept.deputy, merged.deputy, 160),
    rank: Math.min(kept.rank, merged.rank),
  };
}

interface Moved {
  readonly kept: Party[];
  /** Those that went into another party of the same cooperation, with that one's id. */
  readonly gone: readonly { readonly party: Party; readonly into: Party['id'] }[];
}

/** The parties after `from` has become `to`: nobody takes part in one cooperation twice. */
export function mergeParties(
  parties: readonly Party[],
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Moved {
  const stays = parties.filter(({ actorId }) => actorId !== from);
  const gone: { party: Party; into: Party['id'] }[] = [];
  const moved: Party[] = [];
  for (const party of parties.filter(({ actorId }) => actorId === from)) {
    const at = stays.findIndex(
      (other) => other.actorId === to && other.cooperationId === party.cooperationId,
    );
    const twin = stays[at];
    if (twin === undefined) {
      moved.push({ ...party, actorId: to });
    } else {
      stays[at] = together(twin, party);
      gone.push({ party, into: twin.id });
    }
  }
  return { kept: [...stays, ...moved], gone };
}
