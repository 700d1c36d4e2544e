import { actorTypeTerms, tieTypeTerms } from '@augenhoehe/domain/catalogue';
import { TieStanding } from '@augenhoehe/domain/inventory';
import { SnapshotKind } from '@augenhoehe/domain/position';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { instant, uuid } from './values.ts';

const actor = fc.tuple(
  uuid,
  nastyText(100),
  fc.option(fc.constantFrom(...actorTypeTerms.map(({ key }) => key))),
  fc.option(uuid),
);

function tiesAmong(count: number) {
  if (count < 2) return fc.constant([]);
  const place = fc.nat({ max: count - 1 });
  return fc.array(
    fc.tuple(
      uuid,
      place,
      place,
      fc.constantFrom(...tieTypeTerms.map(({ key }) => key)),
      fc.integer({ min: 0, max: 5 }),
      fc.option(fc.integer({ min: 0, max: 4 })),
      fc.constantFrom(...TieStanding.options),
    ),
    { maxLength: 4 },
  );
}

const network = fc
  .uniqueArray(actor, { maxLength: 4, selector: ([id]) => id })
  .chain((actors) => tiesAmong(actors.length).map((ties) => ({ actors, ties })));

/** Snapshots with their networks, of months of their own. */
export const wholeSnapshots = fc.uniqueArray(
  fc.record({
    snapshot: fc.record({
      id: uuid,
      name: nastyText(60),
      kind: fc.constantFrom(...SnapshotKind.options),
      takenAt: instant,
    }),
    network,
  }),
  {
    maxLength: 3,
    comparator: ({ snapshot: one }, { snapshot: other }) =>
      one.id === other.id || one.takenAt.slice(0, 4) === other.takenAt.slice(0, 4),
  },
);
