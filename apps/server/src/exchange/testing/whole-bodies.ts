import { SharedVisibility } from '@augenhoehe/domain/access';
import { decisionRuleTerms, fieldsOfAction, voterTerms } from '@augenhoehe/domain/catalogue';
import { bodyTypeTerms, DecidedBy, SeatMandate } from '@augenhoehe/domain/inventory';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { day, instant, uuid } from './values.ts';

const origin = {
  provenance: fc.record({
    source: nastyText(100),
    means: fc.constantFrom('entered', 'imported', 'sample'),
    recordedAt: instant,
    confirmedAt: fc.option(instant),
    confirmedBy: fc.option(fc.constantFrom('actor', 'coordination')),
  }),
  createdAt: instant,
  updatedAt: instant,
};

const fieldKeys = fieldsOfAction.map(({ key }) => key);

const body = fc.record({
  id: uuid,
  name: nastyText(100).map((name) => `Gremium ${name}`.trim()),
  type: fc.constantFrom(...bodyTypeTerms.map(({ key }) => key)),
  purpose: nastyText(200),
  fields: fc.uniqueArray(fc.constantFrom(...fieldKeys), { maxLength: 3 }),
  basis: nastyText(200),
  rhythm: nastyText(100),
  meetingsPerYear: fc.option(fc.integer({ min: 0, max: 366 })),
  lastMetOn: fc.option(day),
  lastMinutesOn: fc.option(day),
  decidedBy: fc.option(fc.constantFrom(...DecidedBy.options)),
  voters: fc.uniqueArray(fc.constantFrom(...voterTerms.map(({ key }) => key)), { maxLength: 3 }),
  chairText: nastyText(100),
  neutrality: nastyText(100),
  exitRule: nastyText(100),
  decisionRule: fc.option(fc.constantFrom(...decisionRuleTerms.map(({ key }) => key))),
  decides: nastyText(200),
  admission: fc.option(fc.constantFrom('open', 'closed')),
  admissionRule: nastyText(200),
  closedReason: nastyText(100).map((reason) => `Grund ${reason}`.trim()),
  visibility: fc.constantFrom(...SharedVisibility.options),
  note: nastyText(200),
  ...origin,
});

const seat = fc.record({
  id: uuid,
  words: nastyText(100),
  mandate: fc.option(fc.constantFrom(...SeatMandate.options)),
  mandateText: nastyText(100),
  days: fc.tuple(fc.option(day), fc.option(day)),
  ...origin,
});

/** Who chairs and decides is one of these, or nobody knows. */
function bodyAmong(actorIds: readonly string[]) {
  const anybody = fc.constantFrom(null, ...actorIds);
  return fc
    .tuple(body, anybody, anybody)
    .map(([facts, chairId, deciderId]) => ({ ...facts, chairId, deciderId }));
}

/** Bodies with their seats, some vacant, some over, as a neighbourhood's file has them. */
export function bodiesOf(actorIds: readonly string[]) {
  const seats = fc.uniqueArray(fc.tuple(seat, fc.constantFrom(null, ...actorIds)), {
    maxLength: 3,
    selector: ([{ id }]) => id,
  });
  return fc
    .uniqueArray(fc.tuple(bodyAmong(actorIds), seats), { maxLength: 3, selector: ([{ id }]) => id })
    .map((all) => ({
      bodies: all.map(([each]) => each),
      seats: all.flatMap(([each, own]) =>
        own.map(([{ words, days, ...rest }, actorId]) => {
          const [since, until] = days;
          const isOver = since !== null && until !== null && until < since;
          return {
            ...rest,
            bodyId: each.id,
            actorId,
            function: actorId === null ? `Sitz ${words}`.trim() : words,
            since,
            until: isOver ? null : until,
          };
        }),
      ),
    }));
}
