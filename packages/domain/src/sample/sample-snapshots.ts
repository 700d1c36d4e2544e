import type { ActorId, SnapshotId, TieId } from '../contract/index.ts';
import { tieStanding, tieStrength } from '../inventory/index.ts';
import {
  monthOf,
  type NetworkTie,
  type Snapshot,
  type SnapshotNetwork,
} from '../position/index.ts';
import type { Sample } from './hafergraben.ts';
import { readSampleHistory, type SampleHistory } from './hafergraben-history.ts';
import { momentBefore, type SampleActor, type SampleTie } from './sample-drafts.ts';

/** What `sampleActors` and `sampleTies` made of the sample, in its order. */
interface SampleNetwork {
  readonly sample: Sample;
  readonly actors: readonly SampleActor[];
  readonly ties: readonly SampleTie[];
}

interface SnapshotIds {
  readonly actor: (key: string) => ActorId;
  /** Of a tie that is no longer there. */
  readonly tie: (key: string) => TieId;
  readonly snapshot: () => SnapshotId;
}

export interface SampleSnapshot extends Snapshot {
  readonly network: SnapshotNetwork;
}

const startMonthsAgo = 14;
/** The last eight were taken by themselves, on the first of each month. */
const monthlyMonthsAgo = [7, 6, 5, 4, 3, 2, 1, 0];

/** Nine snapshots: one by hand at the start, and a monthly one for each of the last eight months. */
export function sampleSnapshots(
  network: SampleNetwork,
  ids: SnapshotIds,
  now: Date,
): SampleSnapshot[] {
  const history = readSampleHistory();
  function taken(monthsAgo: number, facts: Pick<Snapshot, 'name' | 'kind' | 'takenAt'>) {
    return {
      id: ids.snapshot(),
      ...facts,
      network: networkAt(monthsAgo, { history, network, ids }),
    };
  }
  const start = momentBefore(now, startMonthsAgo);
  return [
    taken(startMonthsAgo, { name: 'Start', kind: 'by-hand', takenAt: start }),
    ...monthlyMonthsAgo.map((monthsAgo) =>
      taken(monthsAgo, { name: '', kind: 'monthly', takenAt: firstOfMonth(now, monthsAgo) }),
    ),
  ];
}

/** Early in the morning of the first, but never later than now. */
function firstOfMonth(now: Date, monthsAgo: number): string {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number);
  const first = Date.UTC(year, month - 1 - monthsAgo, 1, 5);
  return new Date(Math.min(first, now.getTime())).toISOString();
}

interface Telling {
  readonly history: SampleHistory;
  readonly network: SampleNetwork;
  readonly ids: SnapshotIds;
}

function networkAt(monthsAgo: number, { history, network, ids }: Telling): SnapshotNetwork {
  const { sample, actors, ties } = network;
  function isThere(key: string): boolean {
    return (history.joined[key] ?? Infinity) >= monthsAgo;
  }
  const kept = ties.flatMap((tie, place): NetworkTie[] => {
    const relation = sample.relations[place];
    if (relation === undefined || !isThere(relation.from) || !isThere(relation.to)) return [];
    const begun = history.begun.find((entry) => isBetween(entry, relation))?.monthsAgo;
    if (begun !== undefined && begun < monthsAgo) return [];
    const before = history.changed.find((entry) => isBetween(entry, relation));
    const { level, formality } =
      before !== undefined && before.monthsAgo < monthsAgo ? before : tieStrength(tie.statements);
    const standing = standingAt(monthsAgo, tie, place);
    const { from, to, type } = tie.facts;
    return [{ id: tie.id, from, to, type, level, formality, standing }];
  });
  const ended = history.ended
    .filter((entry) => entry.monthsAgo < monthsAgo)
    .map(({ from, to, type, level, formality }): NetworkTie => {
      const ends = { from: ids.actor(from), to: ids.actor(to) };
      const id = ids.tie(`${from} ${to}`);
      return { id, ...ends, type, level, formality, standing: 'one-sided' };
    });
  return {
    actors: sample.organisations.flatMap(({ id: key }, place) => {
      const actor = actors[place];
      if (actor === undefined || !isThere(key)) return [];
      const { name, type, areaId } = actor.facts;
      return [{ id: actor.id, name, type, areaId }];
    }),
    ties: [...kept, ...ended],
  };
}

type Ends = Readonly<Record<'from' | 'to', string>>;

function isBetween(one: Ends, other: Ends): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Every third tie was at first told by one side alone; the other side joined in, a few each month. */
function standingAt(monthsAgo: number, tie: SampleTie, place: number): NetworkTie['standing'] {
  const standing = tieStanding(tie.statements);
  const joinedIn = place % 3 === 0 ? (place * 7) % 16 : Infinity;
  return standing === 'confirmed' && joinedIn < monthsAgo ? 'one-sided' : standing;
}
